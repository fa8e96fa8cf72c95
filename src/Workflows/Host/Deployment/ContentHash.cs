using System.Security.Cryptography;
using System.Text;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Tells whether two folders hold the same.</summary>
internal static class ContentHash
{
    public static byte[] Of(ReadOnlyMemory<byte> bytes) => SHA256.HashData(bytes.Span);

    /// <summary>SHA-256 over each file's path, a zero byte and its hash, in the order of the paths.</summary>
    public static byte[] Of(IEnumerable<DefinitionFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData([0]);
            hash.AppendData(Of(file.Bytes));
        }

        return hash.GetHashAndReset();
    }
}
