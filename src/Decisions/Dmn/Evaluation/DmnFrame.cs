using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using BackOffice.Decisions.Dmn.Requirements;
using BackOffice.Decisions.Dmn.Types;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Evaluation;

/// <summary>
/// Values of the graph's elements while one decision is evaluated: each is computed once. A decision service works in a frame of its
/// own, so that what it is given has no bearing outside.
/// </summary>
internal sealed class DmnFrame(DmnRun run, DecisionModel root, IFeelVariables? inputs)
{
    private readonly Dictionary<DrgNode, FeelValue?> _values = [];

    public DmnRun Run { get; } = run;

    /// <summary>What the caller gave; null inside a service that the model itself calls: it sees its parameters alone.</summary>
    public IFeelVariables? Inputs { get; } = inputs;

    public DmnFrame ForService(IEnumerable<(DrgNode Node, FeelValue Value)> given, DmnRun run, IFeelVariables? inputs)
    {
        var frame = new DmnFrame(run, root, inputs);
        foreach (var (node, value) in given)
        {
            frame._values[node] = frame.Coerce(value, node, node.Type);
        }

        return frame;
    }

    public FeelValue ValueOf(DrgNode node)
    {
        if (_values.TryGetValue(node, out var known))
        {
            return known ?? Run.Fail(FeelFailureKind.RequirementCycle, $"{node} requires itself.");
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Run.Fail(FeelFailureKind.LimitReached, $"Requirements are nested too deeply at {node}.");
        }

        _values[node] = null;
        var value = node.Evaluate(this);
        _values[node] = value;
        return value;
    }

    /// <summary>The value as a type; a reason why it is not names the element.</summary>
    public FeelValue Coerce(FeelValue value, DrgNode node, ItemType type)
    {
        var mark = Run.Session.FailureCount;
        var coerced = type.Coerce(value, Run);
        Run.Session.NameFailuresFrom(mark, node.Label);
        return coerced;
    }

    public FeelValue GivenOrNull(DrgNode node) => TryGetInput(node, out var value) ? value : FeelNull.Instance;

    /// <summary>
    /// An input of the own model is found by name. One of an imported model is found by its qualified name, else through contexts
    /// named as the imports are, else by its plain name.
    /// </summary>
    public bool TryGetInput(DrgNode node, [NotNullWhen(true)] out FeelValue? value)
    {
        value = null;
        if (Inputs is null)
        {
            return false;
        }

        if (node.Namespace != root.Namespace)
        {
            if (Inputs.TryGet(DecisionModel.QualifiedName(node.Namespace, node.Name), out value) || TryGetThroughImports(node, out value))
            {
                return true;
            }
        }

        return Inputs.TryGet(node.Name, out value) || (node.Variable != node.Name && Inputs.TryGet(node.Variable, out value));
    }

    private bool TryGetThroughImports(DrgNode node, [NotNullWhen(true)] out FeelValue? value)
    {
        foreach (var path in root.Elements.PathsTo(node.Namespace))
        {
            var variables = Inputs;
            foreach (var prefix in path)
            {
                variables = variables is not null && variables.TryGet(prefix, out var inner) ? inner as FeelContext : null;
            }

            if (variables is not null && variables.TryGet(node.Name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }
}
