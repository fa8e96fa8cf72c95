using BackOffice.Decisions.Dmn.Boxed;
using BackOffice.Decisions.Dmn.Types;
using BackOffice.Decisions.Feel;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>A column that is tested.</summary>
/// <param name="Label">Its heading, else the text of its expression.</param>
/// <param name="Expression">What is tested.</param>
/// <param name="Type">The type that the value must have.</param>
/// <param name="Allowed">Tests that the value must pass; null when any value may come.</param>
internal sealed record TableInput(string Label, BoxedExpression Expression, ItemType Type, FeelExpression? Allowed);
