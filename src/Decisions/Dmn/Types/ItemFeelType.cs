using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Feel.Evaluation;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Types;

/// <summary>An item definition as <c>instance of</c> and the parameters of functions see it.</summary>
internal sealed class ItemFeelType(ItemType type) : FeelType
{
    // Allowed values are short tests; a check has no session of its own to draw on.
    private static readonly FeelEvaluationOptions Options = new() { Limits = FeelLimits.Default with { Steps = 10_000 } };

    public override string Name => type.Name;

    internal override FeelType Structure => type.Structure;

    public override bool Includes(FeelValue value) => type.Check(value, new EvaluationSession(Options), strict: true) == TypeCheck.Conforms;

    public override FeelValue? Coerce(FeelValue value) => type.TryCoerce(value, new EvaluationSession(Options), out var coerced) == TypeCheck.Conforms ? coerced : null;

    internal override bool ConformsTo(FeelType other) =>
        ReferenceEquals(this, other) || (!ReferenceEquals(Structure, this) && Structure.ConformsTo(other));
}
