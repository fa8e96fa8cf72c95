using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>What the nodes of one expression see while it is evaluated.</summary>
internal sealed class Frame(EvaluationSession session, IFeelVariables variables, FeelValue[] locals, FeelValue?[] globals)
{
    internal readonly EvaluationSession Session = session;

    internal readonly IFeelVariables Variables = variables;

    /// <summary>Iteration variables, parameters and context entries, by the slot that the compiler gave them.</summary>
    internal readonly FeelValue[] Locals = locals;

    /// <summary>Variables that were looked up already, by slot.</summary>
    internal readonly FeelValue?[] Globals = globals;

    internal Frame WithLocals(EvaluationSession session, FeelValue[] locals) => new(session, Variables, locals, Globals);
}
