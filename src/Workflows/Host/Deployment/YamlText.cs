using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Reads YAML and says where it is wrong.</summary>
internal static class YamlText
{
    /// <summary>What is wrong with the bytes, or null.</summary>
    public static string? ProblemOf(ReadOnlyMemory<byte> bytes) => Read(bytes, out var problem) is null ? problem : null;

    /// <summary>The root of the first document, or null and what is wrong.</summary>
    public static YamlNode? Read(ReadOnlyMemory<byte> bytes, out string? problem)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(Encoding.UTF8.GetString(bytes.Span)));
            problem = stream.Documents.Count == 0 ? "Expected YAML, but the file is empty." : null;
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException e)
        {
            problem = $"Expected YAML, but line {e.Start.Line}, column {e.Start.Column} is not: {e.Message}";
            return null;
        }
    }
}
