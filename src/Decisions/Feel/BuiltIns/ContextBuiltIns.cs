using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>Functions of contexts.</summary>
internal static class ContextBuiltIns
{
    private const string Section = "10.3.4.10";

    internal static IEnumerable<BuiltIn> All =>
    [
        new("get value", Section, ("m/context: context, key: string", GetValue), ("m/context: context, keys/key: list", GetNested)),
        new("get entries", Section, ("m/context: context", GetEntries)),
        new("context", Section, ("entries: list", Context)),
        new("context put", Section, ("context: context, key: string, value: any", Put), ("context: context, keys: list, value: any", PutNested)),
        new("context merge", Section, ("contexts: list", Merge), ("contexts...: any", Merge)),
        new("put", "Camunda", ("context: context, key: string, value: any", Put)),
        new("put all", "Camunda", ("contexts: list", Merge), ("contexts...: any", Merge)),
    ];

    private static FeelValue GetValue(BuiltInCall call) => call.Context(0).TryGet(call.Text(1), out var value)
        ? value
        : call.Fail($"No context entry '{call.Text(1)}'. {Evaluation.Alternatives.Of(call.Context(0).Names)}", FeelFailureKind.NoContextEntryFound);

    private static FeelValue GetNested(BuiltInCall call)
    {
        FeelValue value = call.Context(0);
        foreach (var key in call.List(1))
        {
            if (key is not FeelString name || value is not FeelContext context || !context.TryGet(name.Text, out var inner))
            {
                return call.Fail($"No context entry {ValueText.Short(key)}.", FeelFailureKind.NoContextEntryFound);
            }

            value = inner;
        }

        return call.List(1).IsEmpty ? FeelNull.Instance : value;
    }

    private static FeelValue GetEntries(BuiltInCall call) => call.Of(
        [.. call.Context(0).Entries.Select(static entry => FeelContext.Adopt(["key", "value"], [FeelString.Of(entry.Key), entry.Value]))]);

    private static FeelValue Context(BuiltInCall call)
    {
        var entries = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        foreach (var item in call.List(0))
        {
            if (item is not FeelContext entry || !entry.TryGet("key", out var key) || key is not FeelString name || !entry.TryGet("value", out var value))
            {
                return call.Fail($"Each item has a string 'key' and a 'value', found {ValueText.Short(item)}.");
            }

            if (!entries.TryAdd(name.Text, value))
            {
                return call.Fail($"The key {ValueText.Short(key)} stands twice.");
            }
        }

        return call.Session.Checked(FeelContext.Of(entries));
    }

    private static FeelValue Put(BuiltInCall call) =>
        call.Session.Step(call.Context(0).Count) ? call.Session.Checked(call.Context(0).With(call.Text(1), call[2])) : FeelNull.Instance;

    private static FeelValue PutNested(BuiltInCall call)
    {
        var keys = call.List(1);
        if (keys.IsEmpty || keys.Length > call.Options.Limits.Depth || keys.Any(static key => key is not FeelString))
        {
            return call.Fail("The keys are a list of at least one string.");
        }

        return call.Session.Checked(Put(call.Context(0), 0));

        FeelContext Put(FeelContext context, int level)
        {
            var name = ((FeelString)keys[level]).Text;
            if (level == keys.Length - 1)
            {
                return context.With(name, call[2]);
            }

            // What is no context gives way to one.
            var nested = context.TryGet(name, out var inner) && inner is FeelContext found ? found : FeelContext.Empty;
            return context.With(name, Put(nested, level + 1));
        }
    }

    private static FeelValue Merge(BuiltInCall call)
    {
        var entries = new List<KeyValuePair<string, FeelValue>>();
        foreach (var item in call.List(0))
        {
            if (item is not FeelContext context)
            {
                return call.Fail($"All items are contexts, found the {item.KindName} {ValueText.Short(item)}.");
            }

            entries.AddRange(context.Entries);
            if (!call.Session.Step(context.Count))
            {
                return FeelNull.Instance;
            }
        }

        return FeelContext.Of(entries);
    }
}
