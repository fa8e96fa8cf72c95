using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Types;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>
/// An element of the requirement graph. It is filled while its model is compiled and never changed afterwards.
/// </summary>
internal abstract class DrgNode(XmlPart part, string modelNamespace)
{
    public XmlPart Part { get; } = part;

    public string Namespace { get; } = modelNamespace;

    public string Id { get; } = part.Id ?? "";

    public string Name { get; } = part["name"]?.Trim() ?? "";

    /// <summary>The name under which other elements see the value: the variable's, which the standard wants equal to the element's.</summary>
    public string Variable { get; } = part.Child("variable")?["name"]?.Trim() is { Length: > 0 } variable ? variable : part["name"]?.Trim() ?? "";

    public ItemType Type { get; set; } = ItemType.Any;

    public ImmutableArray<Requirement> Requirements { get; set; } = [];

    /// <summary>The node's value; the frame asks once and keeps it.</summary>
    public abstract FeelValue Evaluate(DmnFrame frame);

    /// <summary>How failures name this element.</summary>
    public abstract string Label { get; }

    public override string ToString() => $"{Part.Name} '{Name}'";
}
