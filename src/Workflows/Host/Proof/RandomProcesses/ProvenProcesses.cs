using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>Makes a drawing and another version of it, in which some elements have other ids, for cases to migrate to and fro.</summary>
internal static partial class ProvenProcesses
{
    public static ProvenProcess Of(string xml, IEngineUnderProof engine)
    {
        var one = Compile(xml, engine);
        var renamed = one.Drawing.Nodes.Where(node => node.Parent is not null && node.Index % 2 == 1 && char.IsAsciiDigit(node.Id[^1])).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        if (renamed.Count == 0)
        {
            return one;
        }

        // Every flow gets another id, some elements do: attribute values and the ids inside expressions are the same words.
        var other = Compile(Ids().Replace(xml, word => renamed.Contains(word.Value) ? word.Value + "x" : word.Value.StartsWith("flow", StringComparison.Ordinal) ? word.Value + "x" : word.Value), engine);
        one.Other = other;
        one.ToOther = renamed.ToImmutableDictionary(id => id, id => id + "x", StringComparer.Ordinal);
        other.Other = one;
        other.ToOther = renamed.ToImmutableDictionary(id => id + "x", id => id, StringComparer.Ordinal);
        return one;
    }

    private static ProvenProcess Compile(string xml, IEngineUnderProof engine) => new(CoreEngine.Read(xml), engine.Compile(xml));

    // The generator writes nothing else that looks like an id.
    [GeneratedRegex(@"[a-z]+\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Ids();
}
