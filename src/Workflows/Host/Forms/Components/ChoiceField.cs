using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>select</c>, <c>radio</c>, <c>checklist</c> and <c>taglist</c>: one option of a list, or several.</summary>
public sealed record ChoiceField : FormField
{
    internal ChoiceField(ComponentSource source) : base(source)
    {
        Multiple = source.Type is "checklist" or "taglist";
        Options = source.Options();
        Searchable = source.Boolean("searchable");
    }

    /// <summary>Whether several options may be chosen; the value is a list then.</summary>
    public bool Multiple { get; }

    /// <summary>Where the options come from.</summary>
    public OptionSource Options { get; }

    /// <summary>Whether the options can be searched by typing.</summary>
    public bool Searchable { get; }

    /// <inheritdoc/>
    public override FeelValue Empty => Multiple ? FeelList.Of([]) : FeelNull.Instance;
}
