using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Types;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>A decision service: some decisions of the graph as a function of its input data and input decisions, in this order.</summary>
internal sealed class ServiceNode(XmlPart part, string modelNamespace) : DrgNode(part, modelNamespace)
{
    public override string Label => $"Service '{Name}'";

    public ImmutableArray<DrgNode> Parameters { get; set; } = [];

    public ImmutableArray<DrgNode> Outputs { get; set; } = [];

    public override FeelValue Evaluate(DmnFrame frame) =>
        frame.Run.Function(
            Name,
            Parameters.Select(parameter => (parameter.Variable, parameter.Type)),
            ItemType.Any,
            (arguments, run) => Call(frame.ForService(Zip(arguments), run, inputs: null)));

    /// <summary>Called from outside: parameters are found by name among the inputs, what is missing is null.</summary>
    public FeelValue EvaluateDirectly(DmnFrame frame)
    {
        var given = Parameters.Select(parameter => (Node: parameter, Value: frame.GivenOrNull(parameter)));
        return Call(frame.ForService(given, frame.Run, frame.Inputs));
    }

    private IEnumerable<(DrgNode Node, FeelValue Value)> Zip(FeelValue[] arguments) =>
        Parameters.Select((parameter, index) => (parameter, arguments[index]));

    private FeelValue Call(DmnFrame frame)
    {
        var value = Outputs.Length == 1
            ? frame.ValueOf(Outputs[0])
            : Outputs.Aggregate(FeelContext.Empty, (context, output) => context.With(output.Variable, frame.ValueOf(output)));
        return frame.Coerce(value, this, Type.Result);
    }
}
