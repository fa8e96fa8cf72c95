namespace BackOffice.Decisions.Values;

/// <summary>null: no value.</summary>
public sealed class FeelNull : FeelValue
{
    private FeelNull()
    {
    }

    /// <summary>The one null.</summary>
    public static FeelNull Instance { get; } = new();

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.Null;

    private protected override int Hash() => 0;
}
