using BackOffice.Decisions.Dmn.Boxed;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>A business knowledge model: a function over the other knowledge that it requires.</summary>
internal sealed class KnowledgeNode(XmlPart part, string modelNamespace) : DrgNode(part, modelNamespace)
{
    public override string Label => $"Knowledge '{Name}'";

    public RequirementScope Scope { get; set; } = RequirementScope.Empty;

    public FunctionExpression? Function { get; set; }

    public override FeelValue Evaluate(DmnFrame frame)
    {
        if (Function is null)
        {
            return frame.Run.Fail(FeelFailureKind.NoDecisionLogic, $"Business knowledge model '{Name}' has no encapsulated logic.");
        }

        return Close(frame, Function);
    }

    /// <summary>Called from outside: parameters by name; what is missing is null.</summary>
    public FeelValue Call(DmnFrame frame, IFeelVariables inputs) =>
        frame.ValueOf(this) is FeelFunction function
            ? frame.Run.Invoke(function, [.. function.Parameters.Select(parameter => KeyValuePair.Create(
                parameter.Name,
                inputs.TryGet(parameter.Name, out var given) ? given : FeelNull.Instance))])
            : FeelNull.Instance;

    private FeelFunction Close(DmnFrame frame, FunctionExpression function)
    {
        // A knowledge model may call itself, so its own name stands in its scope.
        var scope = Scope.Open(frame).Extend([Variable]);
        var closure = function.Close(scope, frame.Run, Name, Type.Result);
        scope.Set(0, closure);
        return closure;
    }
}
