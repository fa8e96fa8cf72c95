using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>textfield</c> and <c>textarea</c>: one line of text, or several.</summary>
public sealed record TextField : FormField
{
    internal TextField(ComponentSource source) : base(source)
    {
        var validate = source.Object("validate");
        Multiline = source.Type == "textarea";
        MinLength = validate.Value("minLength");
        MaxLength = validate.Value("maxLength");
        Pattern = validate.Pattern("pattern");
        PatternMessage = validate.Text("patternErrorMessage");
        Kind = validate.Choice("validationType", TextKind.Any, ("email", TextKind.Email), ("phone", TextKind.Phone), ("custom", TextKind.Any));
        Prefix = source.Object("appearance").Text("prefixAdorner");
        Suffix = source.Object("appearance").Text("suffixAdorner");
    }

    /// <summary>Whether the text may have several lines.</summary>
    public bool Multiline { get; }

    /// <summary>Characters at least, blanks around the text not counted.</summary>
    public FormValue? MinLength { get; }

    /// <summary>Characters at most, blanks around the text not counted.</summary>
    public FormValue? MaxLength { get; }

    /// <summary>The regular expression that must match somewhere in the text.</summary>
    public FormPattern? Pattern { get; }

    /// <summary>What to say where the pattern does not match.</summary>
    public FormText? PatternMessage { get; }

    /// <summary>A preset check.</summary>
    public TextKind Kind { get; }

    /// <summary>What stands before the input, within its frame.</summary>
    public FormText? Prefix { get; }

    /// <summary>What stands after the input, within its frame.</summary>
    public FormText? Suffix { get; }

    /// <inheritdoc/>
    public override FeelValue Empty => FeelString.Of("");
}
