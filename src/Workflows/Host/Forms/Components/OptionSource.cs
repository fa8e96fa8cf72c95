using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary>Where the options of a choice come from.</summary>
public abstract record OptionSource
{
    private OptionSource()
    {
    }

    /// <summary><c>values</c>: they stand in the schema.</summary>
    /// <param name="Options">The options, in order.</param>
    public sealed record Fixed(ImmutableArray<FormOption> Options) : OptionSource;

    /// <summary><c>valuesKey</c>: a list in the case's data.</summary>
    /// <param name="Path">Where the list stands.</param>
    public sealed record Data(DataPath Path) : OptionSource;

    /// <summary><c>valuesExpression</c>: computed.</summary>
    /// <param name="Expression">The FEEL expression that gives the list.</param>
    public sealed record Computed(FormValue Expression) : OptionSource;
}

/// <summary>An option: its value and what is shown for it.</summary>
/// <param name="Value">The value that is stored.</param>
/// <param name="Chinese">The label.</param>
/// <param name="English">The label in English, from <c>label:en</c>.</param>
public sealed record FormOption(FeelValue Value, string Chinese, string? English)
{
    /// <summary>The label in a language.</summary>
    public string In(FormLanguage language) => language == FormLanguage.English ? English ?? Chinese : Chinese;
}
