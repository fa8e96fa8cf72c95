using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>The types that are written.</summary>
internal static class Types
{
    internal static FeelType Of(TypeSyntax syntax, FeelParseOptions options) => syntax switch
    {
        NamedTypeSyntax named => options.NamedTypes.TryGetValue(named.Name, out var type) ? type : Named(named.Name) ?? FeelType.Any,
        ListTypeSyntax list => FeelType.ListOf(Of(list.Item, options)),
        RangeTypeSyntax range => FeelType.RangeOf(Of(range.Endpoint, options)),
        ContextTypeSyntax context => FeelType.ContextOf([.. context.Entries.Select(e => KeyValuePair.Create(e.Name, Of(e.Type, options)))]),
        FunctionTypeSyntax function => FeelType.FunctionOf([.. function.Parameters.Select(p => Of(p, options))], Of(function.Result, options)),
        _ => FeelType.Any,
    };

    /// <summary>FEEL's own types by name, those of older versions too; null for any other name.</summary>
    internal static FeelType? Named(string name) => name switch
    {
        "Any" => FeelType.Any,
        "Null" => FeelType.Of(FeelKind.Null),
        "number" => FeelType.Of(FeelKind.Number),
        "string" => FeelType.Of(FeelKind.String),
        "boolean" => FeelType.Of(FeelKind.Boolean),
        "date" => FeelType.Of(FeelKind.Date),
        "time" => FeelType.Of(FeelKind.Time),
        "date and time" or "dateTime" or "date time" => FeelType.Of(FeelKind.DateTime),
        "days and time duration" or "dayTimeDuration" or "day-time duration" => FeelType.Of(FeelKind.DaysTimeDuration),
        "years and months duration" or "yearMonthDuration" or "year-month duration" => FeelType.Of(FeelKind.YearsMonthsDuration),
        "list" => FeelType.Of(FeelKind.List),
        "context" => FeelType.Of(FeelKind.Context),
        "range" => FeelType.Of(FeelKind.Range),
        "function" => FeelType.Of(FeelKind.Function),
        _ => null,
    };
}
