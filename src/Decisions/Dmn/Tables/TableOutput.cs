using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Boxed;
using BackOffice.Decisions.Dmn.Types;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>A column that is given.</summary>
/// <param name="Name">Entry of the resulting context; empty when the table has one output.</param>
/// <param name="Type">The type that the value must have.</param>
/// <param name="Allowed">Tests that the value must pass; null when any value may come.</param>
/// <param name="Priorities">The allowed values in falling priority.</param>
/// <param name="Default">What is given when no rule matches; null when nothing is.</param>
internal sealed record TableOutput(
    string Name,
    ItemType Type,
    FeelExpression? Allowed,
    ImmutableArray<FeelValue> Priorities,
    BoxedExpression? Default)
{
    /// <summary>Place among the allowed values; what is not among them comes last.</summary>
    public int PriorityOf(FeelValue value)
    {
        var place = Priorities.IndexOf(value);
        return place < 0 ? int.MaxValue : place;
    }
}
