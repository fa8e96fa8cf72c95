using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Host.Forms.Filling;

/// <summary>Reading and changing nested data at a path.</summary>
internal static class DataTree
{
    public static FeelValue? Find(FeelValue root, DataPath path)
    {
        var at = root;
        foreach (var step in path.Steps)
        {
            at = step.Name is null
                ? at is FeelList list && step.Index < list.Items.Length ? list.Items[step.Index] : null
                : at is FeelContext context && context.TryGet(step.Name, out var entry) ? entry : null;
            if (at is null)
            {
                return null;
            }
        }

        return at;
    }

    public static FeelContext Set(FeelContext root, DataPath path, FeelValue value) => (FeelContext)Set(root, path.Steps.AsSpan(), value);

    private static FeelValue Set(FeelValue at, ReadOnlySpan<DataStep> steps, FeelValue value)
    {
        if (steps.IsEmpty)
        {
            return value;
        }

        if (steps[0].Name is { } name)
        {
            var context = at as FeelContext ?? FeelContext.Empty;
            var entry = context.TryGet(name, out var existing) ? existing : FeelNull.Instance;
            return context.With(name, Set(entry, steps[1..], value));
        }

        var items = (at as FeelList)?.Items ?? [];
        while (items.Length <= steps[0].Index)
        {
            items = items.Add(FeelContext.Empty);
        }

        return FeelList.Of(items.SetItem(steps[0].Index, Set(items[steps[0].Index], steps[1..], value)));
    }
}
