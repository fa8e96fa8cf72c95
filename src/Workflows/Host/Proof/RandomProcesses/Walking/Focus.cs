using BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Walking;

/// <summary>The cell of the coverage table for which a process is made, so that a run of some thousands hits every one.</summary>
/// <param name="Kind">The element that the model shall have.</param>
/// <param name="Verb">What shall be done to it.</param>
internal sealed record Focus(ElementKind Kind, Verb Verb)
{
    private static readonly Lazy<Dictionary<string, List<(Block? Block, int Variant)>>> Homes = new(FindHomes);

    /// <summary>The cell of the process with this seed.</summary>
    public static Focus Of(int seed)
    {
        var (kind, verb) = Coverage.Possible[(int)((uint)seed % Coverage.Possible.Count)];
        return new Focus(kind, verb);
    }

    /// <summary>Seeds from one on whose processes are made for a cell.</summary>
    public static IEnumerable<int> Seeds(ElementKind kind, Verb verb, int after)
    {
        var first = Enumerable.Range(0, Coverage.Possible.Count).First(step => Of(unchecked(after + step)) is var focus && focus.Kind == kind && focus.Verb == verb);
        return Enumerable.Range(0, int.MaxValue / Coverage.Possible.Count).Select(round => unchecked(after + first + (round * Coverage.Possible.Count)));
    }

    /// <summary>The blocks that have the element, in the shape that has it; a null block is a way to start.</summary>
    public IReadOnlyList<(Block? Block, int Variant)> Places => Homes.Value.TryGetValue(Kind.Name, out var homes) ? homes : [];

    // Each block is written once in each shape, and looked at.
    private static Dictionary<string, List<(Block?, int)>> FindHomes()
    {
        var homes = new Dictionary<string, List<(Block?, int)>>(StringComparer.Ordinal);
        foreach (var block in Blocks.All)
        {
            for (var variant = 0; variant < block.Variants; variant++)
            {
                Look(homes, block, variant, new ModelMaker(Choices.Repeating([])).Make(block, variant));
            }
        }

        for (var variant = 0; variant < StartBlocks.Variants; variant++)
        {
            Look(homes, null, variant, new ModelMaker(Choices.Repeating([])).MakeStart(variant));
        }

        return homes;
    }

    private static void Look(Dictionary<string, List<(Block?, int)>> homes, Block? block, int variant, string xml)
    {
        foreach (var node in CoreEngine.Read(xml).Nodes)
        {
            var kinds = new[] { ElementKinds.Of(node), ElementKinds.Of(node, Core.State.ElementRole.LoopBody) };
            foreach (var kind in kinds.Select(kind => kind.Name).Distinct(StringComparer.Ordinal))
            {
                if (!homes.TryGetValue(kind, out var places))
                {
                    homes[kind] = places = [];
                }

                if (!places.Contains((block, variant)))
                {
                    places.Add((block, variant));
                }
            }
        }
    }
}
