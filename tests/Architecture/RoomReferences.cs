using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace BackOffice.Architecture.Tests;

/// <summary>What an assembly refers to, read from its metadata without loading it.</summary>
internal static class RoomReferences
{
    public static IReadOnlyList<string> Of(string assemblyPath)
    {
        using var stream = File.OpenRead(assemblyPath);
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
