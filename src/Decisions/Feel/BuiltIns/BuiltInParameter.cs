using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>A parameter of a signature.</summary>
internal sealed class BuiltInParameter
{
    private const int AnyKind = -1;

    private readonly int _kinds;

    internal BuiltInParameter(string text)
    {
        var parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
        IsVariadic = parts[0].EndsWith("...", StringComparison.Ordinal);
        IsOptional = parts[0].EndsWith('?');
        Names = parts[0].TrimEnd('?', '.').Split('/', StringSplitOptions.TrimEntries);
        TypeName = parts[1].Replace("|null", "", StringComparison.Ordinal).Replace("|", " or ", StringComparison.Ordinal);
        foreach (var type in parts[1].Split('|'))
        {
            _kinds |= type == "any" ? AnyKind : 1 << (int)Enum.GetValues<FeelKind>().Single(kind => KindNames.Of(kind) == type);
        }
    }

    internal string[] Names { get; }

    internal string Name => Names[0];

    internal string TypeName { get; }

    internal bool IsOptional { get; }

    internal bool IsVariadic { get; }

    internal bool Takes(FeelValue value) => (_kinds & (1 << (int)value.Kind)) != 0;

    /// <summary>The argument as this parameter takes it: a list of one item gives the item, one item makes a list, a date is its midnight.</summary>
    internal FeelValue? Coerce(FeelValue value)
    {
        if (Takes(value))
        {
            return value;
        }

        if (value is FeelList { Items.Length: 1 } single && Takes(single.Items[0]))
        {
            return single.Items[0];
        }

        if ((_kinds & (1 << (int)FeelKind.List)) != 0 && !value.IsNull)
        {
            return FeelList.Of([value]);
        }

        return value is FeelDate date && (_kinds & (1 << (int)FeelKind.DateTime)) != 0 ? new FeelDateTime(date.Day, 0, FeelZone.Utc) : null;
    }
}
