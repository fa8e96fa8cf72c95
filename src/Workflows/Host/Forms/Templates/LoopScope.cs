using System.Diagnostics.CodeAnalysis;
using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Host.Forms.Templates;

/// <summary>What stands within a loop: the item's entries before the names around it, <c>this</c> for the item, <c>parent</c> for what is around.</summary>
internal sealed class LoopScope(FeelValue item, IFeelVariables around) : IFeelVariables
{
    public IEnumerable<string> Names => ((item as FeelContext)?.Names ?? []).Concat(around.Names).Append("this").Append("parent").Distinct(StringComparer.Ordinal);

    public bool TryGet(string name, [NotNullWhen(true)] out FeelValue? value)
    {
        if (name is "_this_" || name is "this" && !HasEntry(name))
        {
            value = item;
            return true;
        }

        if (name is "_parent_" || name is "parent" && !HasEntry(name))
        {
            value = Around();
            return true;
        }

        return item is FeelContext context && context.TryGet(name, out value) || around.TryGet(name, out value);
    }

    private bool HasEntry(string name) => item is FeelContext context && context.TryGet(name, out _);

    private FeelContext Around() => FeelContext.Of(around.Names.Select(n => KeyValuePair.Create(n, around.TryGet(n, out var value) ? value : FeelNull.Instance)));
}
