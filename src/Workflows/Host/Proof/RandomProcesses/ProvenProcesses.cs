using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>Makes the two versions of a drawing between which cases migrate to and fro: the later has what is marked as added, and in it some elements and flows have other ids.</summary>
internal static partial class ProvenProcesses
{
    public static ProvenProcess Of(string xml, IEngineUnderProof engine)
    {
        var one = Compile(Additions.Without(xml), engine);
        var renamed = one.Drawing.Nodes.Where(node => node.Parent is not null && node.Index % 2 == 1 && char.IsAsciiDigit(node.Id[^1])).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        if (renamed.Count == 0)
        {
            return one;
        }

        // Attribute values and the ids inside expressions are the same words.
        var other = Compile(Ids().Replace(xml, word => renamed.Contains(word.Value) || IsRenamedFlow(word.Value) ? word.Value + "x" : word.Value), engine);
        one.Other = other;
        one.ToOther = renamed.ToImmutableDictionary(id => id, id => id + "x", StringComparer.Ordinal);
        other.Other = one;
        other.ToOther = renamed.ToImmutableDictionary(id => id + "x", id => id, StringComparer.Ordinal);
        other.Added = [.. other.Drawing.Nodes.Select(node => node.Id).Where(id => one.Drawing.FindNode(other.ToOther.GetValueOrDefault(id, id)) is null)];
        return one;
    }

    private static ProvenProcess Compile(string xml, IEngineUnderProof engine) => new(CoreEngine.Read(xml), engine.Compile(xml));

    // Every second flow: what has another id is found by what it connects.
    private static bool IsRenamedFlow(string id) => id.StartsWith("flow", StringComparison.Ordinal) && (id[^1] - '0') % 2 == 1;

    // The generator writes nothing else that looks like an id.
    [GeneratedRegex(@"[a-z]+\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Ids();
}
