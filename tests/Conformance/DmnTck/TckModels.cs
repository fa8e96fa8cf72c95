using BackOffice.Decisions.Dmn;

namespace BackOffice.Conformance.DmnTck;

/// <summary>The models of one folder, read once; imports find their siblings by namespace.</summary>
internal sealed class TckModels(string folder)
{
    private readonly Dictionary<string, DmnReadResult> read = new(StringComparer.Ordinal);
    private Dictionary<string, string>? filesByNamespace;

    public DecisionModel? Find(string fileName, out string problem)
    {
        var path = Path.Combine(folder, fileName);
        if (!File.Exists(path))
        {
            problem = $"The model '{fileName}' is not there.";
            return null;
        }

        var result = Read(path);
        problem = result.Model is null ? $"The model cannot be read: {string.Join(" ", result.Problems)}" : "";
        return result.Model;
    }

    private DmnReadResult Read(string path)
    {
        if (!read.TryGetValue(path, out var result))
        {
            // A model that imports itself through others finds nothing rather than no end.
            read[path] = new(null, []);
            result = DmnReader.Read(File.ReadAllBytes(path), FindImport);
            read[path] = result;
        }

        return result;
    }

    private DecisionModel? FindImport(string modelNamespace)
    {
        filesByNamespace ??= ReadNamespaces();
        return filesByNamespace.TryGetValue(modelNamespace, out var path) ? Read(path).Model : null;
    }

    private Dictionary<string, string> ReadNamespaces()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.dmn").Order(StringComparer.Ordinal))
        {
            if ((string?)System.Xml.Linq.XDocument.Load(path).Root?.Attribute("namespace") is { } name)
            {
                files.TryAdd(name, path);
            }
        }

        return files;
    }
}
