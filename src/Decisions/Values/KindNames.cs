namespace BackOffice.Decisions.Values;

/// <summary>The kinds in FEEL's words.</summary>
internal static class KindNames
{
    internal static string Of(FeelKind kind) => kind switch
    {
        FeelKind.Null => "null",
        FeelKind.Boolean => "boolean",
        FeelKind.Number => "number",
        FeelKind.String => "string",
        FeelKind.Date => "date",
        FeelKind.Time => "time",
        FeelKind.DateTime => "date and time",
        FeelKind.DaysTimeDuration => "days and time duration",
        FeelKind.YearsMonthsDuration => "years and months duration",
        FeelKind.List => "list",
        FeelKind.Context => "context",
        FeelKind.Range => "range",
        _ => "function",
    };
}
