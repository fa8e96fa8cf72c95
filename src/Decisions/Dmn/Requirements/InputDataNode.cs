using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>An input: what the caller gives, checked against the declared type.</summary>
internal sealed class InputDataNode(XmlPart part, string modelNamespace) : DrgNode(part, modelNamespace)
{
    public override string Label => $"Input '{Name}'";

    public override FeelValue Evaluate(DmnFrame frame) =>
        frame.TryGetInput(this, out var given) ? frame.Coerce(given, this, Type) : FeelNull.Instance;
}
