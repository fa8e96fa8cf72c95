using BackOffice.Decisions.Dmn;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Reads the DMN files of one folder, which may import each other by namespace.</summary>
internal static class DecisionFiles
{
    public static IReadOnlyList<(DefinitionFile File, DmnReadResult Read)> Read(IReadOnlyList<DefinitionFile> files)
    {
        var byNamespace = new Dictionary<string, DecisionModel>(StringComparer.Ordinal);
        var results = new Dictionary<string, DmnReadResult>(StringComparer.Ordinal);

        // A file that imports another one can be read once that one is: each round reads at least one more.
        for (var round = 0; round < files.Count; round++)
        {
            var before = byNamespace.Count;
            foreach (var file in files.Where(file => !results.TryGetValue(file.Path, out var read) || !read.Problems.IsEmpty))
            {
                var read = DmnReader.Read(file.Bytes, byNamespace.GetValueOrDefault);
                results[file.Path] = read;
                if (read.Model is { } model && read.Problems.IsEmpty)
                {
                    byNamespace[model.Namespace] = model;
                }
            }

            if (byNamespace.Count == before)
            {
                break;
            }
        }

        return [.. files.Select(file => (file, results[file.Path]))];
    }
}
