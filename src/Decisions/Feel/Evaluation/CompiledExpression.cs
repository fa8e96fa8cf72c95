using System.Collections.Frozen;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>The tree of nodes with the room that its locals and variables need.</summary>
internal sealed record CompiledExpression(Node Root, int Locals, int Globals, FrozenSet<string> FreeVariables);
