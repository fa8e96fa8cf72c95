using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>Sets a value inside contexts: the target <c>customer.address</c> changes one entry and keeps the others.</summary>
internal static class NestedValue
{
    public static FeelValue Set(FeelValue? existing, ReadOnlySpan<string> path, FeelValue value)
    {
        if (path.IsEmpty)
        {
            return value;
        }

        var entries = existing as FeelContext ?? FeelContext.Empty;
        entries.TryGet(path[0], out var inner);
        return entries.With(path[0], Set(inner, path[1..], value));
    }
}
