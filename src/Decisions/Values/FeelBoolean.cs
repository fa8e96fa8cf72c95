namespace BackOffice.Decisions.Values;

/// <summary>true or false.</summary>
public sealed class FeelBoolean : FeelValue
{
    private FeelBoolean(bool value) => Value = value;

    /// <summary>true</summary>
    public static FeelBoolean True { get; } = new(true);

    /// <summary>false</summary>
    public static FeelBoolean False { get; } = new(false);

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.Boolean;

    /// <summary>The truth value.</summary>
    public bool Value { get; }

    /// <summary>The value of a truth value.</summary>
    public static FeelBoolean Of(bool value) => value ? True : False;

    /// <summary>null where there is no truth value.</summary>
    internal static FeelValue Of(bool? value) => value is { } known ? Of(known) : FeelNull.Instance;

    private protected override int Hash() => Value ? 1 : 2;
}
