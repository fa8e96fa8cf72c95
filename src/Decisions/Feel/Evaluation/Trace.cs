using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>Collects an explanation while an expression is evaluated.</summary>
internal sealed class Trace
{
    private readonly ImmutableArray<FeelInput>.Builder _inputs = ImmutableArray.CreateBuilder<FeelInput>();
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly ImmutableArray<FeelPart>.Builder _parts = ImmutableArray.CreateBuilder<FeelPart>();

    internal void Read(string name, FeelValue value)
    {
        if (_read.Add(name))
        {
            _inputs.Add(new FeelInput(name, value));
        }
    }

    internal void Part(FeelSpan span, string text, FeelValue value)
    {
        if (_parts.Count < FeelExplanation.MaxParts)
        {
            _parts.Add(new FeelPart(span, text, value));
        }
    }

    internal FeelExplanation ToExplanation() => new(_inputs.ToImmutable(), _parts.ToImmutable());
}
