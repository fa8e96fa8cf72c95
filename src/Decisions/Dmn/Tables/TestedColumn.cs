using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>The value of an input while the rules are tried, and the scope in which its tests see it as <c>?</c>.</summary>
internal readonly record struct TestedColumn(FeelValue Value, DmnScope Scope);
