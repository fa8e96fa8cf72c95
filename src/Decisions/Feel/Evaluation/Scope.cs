namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>A name that a construct brings, or (where <see cref="Name"/> is null) the item of a filter, whose entries are names.</summary>
internal sealed record Scope(Scope? Outer, string? Name, int Slot);
