using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>number</c>; with the property <c>kind</c> = <c>money</c> or <c>meter-reading</c> it is one of those.</summary>
public sealed record NumberField : FormField
{
    internal NumberField(ComponentSource source) : base(source)
    {
        var validate = source.Object("validate");
        Kind = source.Kind(NumberKind.Plain, ("money", NumberKind.Money), ("meter-reading", NumberKind.MeterReading));
        Min = validate.Value("min");
        Max = validate.Value("max");
        DecimalDigits = source.Integer("decimalDigits", 0, 28) ?? (Kind == NumberKind.Money ? 2 : null);
        Increment = source.Number("increment");
        AsText = source.Boolean("serializeToString");
        Prefix = source.Object("appearance").Text("prefixAdorner");
        Suffix = source.Object("appearance").Text("suffixAdorner") ?? source.Object("properties").Text("unit");
    }

    /// <summary>What the number means.</summary>
    public NumberKind Kind { get; }

    /// <summary>The least value.</summary>
    public FormValue? Min { get; }

    /// <summary>The greatest value.</summary>
    public FormValue? Max { get; }

    /// <summary>Digits behind the point at most; money has two.</summary>
    public int? DecimalDigits { get; }

    /// <summary>The value must be a multiple of it.</summary>
    public decimal? Increment { get; }

    /// <summary>Whether the value is kept as text, with all its digits.</summary>
    public bool AsText { get; }

    /// <summary>What stands before the input, within its frame.</summary>
    public FormText? Prefix { get; }

    /// <summary>What stands after the input, within its frame: the unit.</summary>
    public FormText? Suffix { get; }
}
