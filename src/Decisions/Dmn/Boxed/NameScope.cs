namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>The names in scope where an expression stands, as its parser needs them.</summary>
internal sealed class NameScope(IReadOnlyCollection<string> names)
{
    public IReadOnlyCollection<string> Names { get; } = names;

    public NameScope With(params IEnumerable<string> more) => new([.. Names.Concat(more).Distinct(StringComparer.Ordinal)]);
}
