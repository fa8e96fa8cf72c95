using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Requirements;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Feel.Evaluation;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn;

/// <summary>
/// A compiled DMN model: every expression is parsed once. Immutable and safe for threads; evaluating never throws.
/// </summary>
public sealed class DecisionModel
{
    private readonly ModelElements _elements;

    internal DecisionModel(string id, string name, string modelNamespace, ModelElements elements)
    {
        Id = id;
        Name = name;
        Namespace = modelNamespace;
        _elements = elements;
        Decisions = [.. _elements.Nodes.OfType<DecisionNode>().Select(Info)];
        Services = [.. _elements.Nodes.OfType<ServiceNode>().Select(Info)];
        Inputs = [.. _elements.Nodes.OfType<InputDataNode>().Select(Info)];
    }

    /// <summary>The definitions' id.</summary>
    public string Id { get; }

    /// <summary>The definitions' name.</summary>
    public string Name { get; }

    /// <summary>The definitions' namespace, by which other models import this one.</summary>
    public string Namespace { get; }

    /// <summary>The decisions of this model (not those of its imports), as the file orders them.</summary>
    public IReadOnlyList<DecisionInfo> Decisions { get; }

    /// <summary>The decision services of this model.</summary>
    public IReadOnlyList<DecisionInfo> Services { get; }

    /// <summary>The input data of this model.</summary>
    public IReadOnlyList<DecisionInfo> Inputs { get; }

    internal ModelElements Elements => _elements;

    /// <summary>The name under which an input of an imported model can be given: <c>{namespace}name</c>.</summary>
    public static string QualifiedName(string modelNamespace, string name) => $"{{{modelNamespace}}}{name}";

    /// <summary>Evaluates a decision and everything that it requires.</summary>
    /// <param name="decisionIdOrName">The decision's id or, failing that, its name.</param>
    /// <param name="inputs">Input data by name. What is missing is null. Inputs of imported models: see <see cref="QualifiedName"/>.</param>
    /// <param name="options">Limits, instant, zone and host functions; they hold for the model as a whole.</param>
    public DecisionResult Evaluate(string decisionIdOrName, IFeelVariables inputs, FeelEvaluationOptions? options = null) =>
        Evaluate<DecisionNode>(decisionIdOrName, inputs, options, "decision", (node, frame) => frame.ValueOf(node));

    /// <summary>
    /// Calls a decision service, or a business knowledge model, with its parameters by name. A service of several output decisions gives a
    /// context of them.
    /// </summary>
    /// <param name="serviceIdOrName">The service's id or, failing that, its name.</param>
    /// <param name="inputs">Values of its input data and input decisions by name; what is missing is null.</param>
    /// <param name="options">Limits, instant, zone and host functions; they hold for the model as a whole.</param>
    public DecisionResult EvaluateService(string serviceIdOrName, IFeelVariables inputs, FeelEvaluationOptions? options = null) =>
        _elements.Find<ServiceNode>(serviceIdOrName) is null && _elements.Find<KnowledgeNode>(serviceIdOrName) is not null
            ? Evaluate<KnowledgeNode>(serviceIdOrName, inputs, options, "business knowledge model", (node, frame) => node.Call(frame, inputs))
            : Evaluate<ServiceNode>(serviceIdOrName, inputs, options, "decision service", (node, frame) => node.EvaluateDirectly(frame));

    private static DecisionInfo Info(DrgNode node) => new(node.Id, node.Name);

    private DecisionResult Evaluate<TNode>(string idOrName, IFeelVariables inputs, FeelEvaluationOptions? options, string kind, Func<TNode, DmnFrame, FeelValue> evaluate)
        where TNode : DrgNode
    {
        var run = new DmnRun(new EvaluationSession(options ?? FeelEvaluationOptions.Default));
        var value = _elements.Find<TNode>(idOrName) is { } node
            ? evaluate(node, new DmnFrame(run, this, inputs))
            : run.Fail(FeelFailureKind.NoDecisionFound, NotFound(idOrName, kind, _elements.Nodes.OfType<TNode>()));
        return run.Finish(value);
    }

    private string NotFound(string idOrName, string kind, IEnumerable<DrgNode> known)
    {
        var names = string.Join(", ", known.Select(node => $"'{node.Name}'"));
        return $"Model '{Name}' has no {kind} '{idOrName}'. {(names.Length == 0 ? "It has none at all." : $"It has: {names}.")}";
    }
}
