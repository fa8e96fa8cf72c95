using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads from the properties of an element who is awaited at it, and while whom its timer stands still.</summary>
internal static class StandstillReader
{
    public const string Awaits = "awaits";
    public const string Because = "awaitsBecause";
    public const string BecauseEnglish = "awaitsBecause:en";
    public const string StandsStillFor = "standsStillFor";
    public const string Calendar = "standsStillCalendar";

    public static void Read(FlowNode node, ReadingContext context)
    {
        if (Of(node, Awaits) is { } whom)
        {
            node.Awaits = new Awaiting(context.Expression(whom, node.Id, "person who is awaited"), Of(node, Because) ?? "", Of(node, BecauseEnglish) ?? "");
        }

        if (node is EventNode happening && Of(node, StandsStillFor) is { } names)
        {
            happening.StandsStill = new StandstillRule(Names(names), context.OptionalExpression(Of(node, Calendar), node.Id, "calendar of the deadline"));
        }
    }

    /// <summary>Names separated by commas.</summary>
    public static ImmutableArray<string> Names(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static string? Of(FlowNode node, string name) => node.Properties.GetValueOrDefault(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
