namespace BackOffice.Decisions.Values;

/// <summary>
/// A FEEL value. Immutable. <see cref="Equals(object)"/> is FEEL's equality where that says true;
/// <see cref="ToString"/> is the FEEL expression that gives the value.
/// </summary>
public abstract class FeelValue : IEquatable<FeelValue>
{
    private protected FeelValue()
    {
    }

    /// <summary>What kind of value this is.</summary>
    public abstract FeelKind Kind { get; }

    /// <summary>The kind in FEEL's words: "number", "date and time", "days and time duration"…</summary>
    public string KindName => KindNames.Of(Kind);

    /// <summary>Whether this is null.</summary>
    public bool IsNull => Kind == FeelKind.Null;

    /// <summary>How deep lists and contexts are nested in this value; 0 for a plain value.</summary>
    internal virtual int Height => 0;

    /// <inheritdoc/>
    public bool Equals(FeelValue? other) =>
        ReferenceEquals(this, other) || (other is not null && ValueEquality.AreEqual(this, other) == true);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is FeelValue other && Equals(other);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Hash();

    /// <inheritdoc/>
    public sealed override string ToString() => ValueText.Literal(this);

    private protected abstract int Hash();
}
