using BackOffice.Decisions.Dmn.Boxed;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>A decision: its logic over the values that it requires.</summary>
internal sealed class DecisionNode(XmlPart part, string modelNamespace) : DrgNode(part, modelNamespace)
{
    public override string Label => $"Decision '{Name}'";

    public RequirementScope Scope { get; set; } = RequirementScope.Empty;

    /// <summary>Null when the file gives no logic: the standard allows that, and the value is null.</summary>
    public BoxedExpression? Logic { get; set; }

    public override FeelValue Evaluate(DmnFrame frame)
    {
        var run = frame.Run;
        var scope = Scope.Open(frame);
        if (Logic is null)
        {
            return run.Fail(FeelFailureKind.NoDecisionLogic, $"{Label} has no logic.");
        }

        var mark = run.Session.FailureCount;
        run.Tracer?.Begin(this, scope);
        var value = Type.Coerce(Logic.Evaluate(scope, run), run);
        run.Tracer?.End(value);
        run.Session.NameFailuresFrom(mark, Label);
        return value;
    }
}
