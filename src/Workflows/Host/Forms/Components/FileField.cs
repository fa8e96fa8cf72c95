using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>filepicker</c>; with the property <c>kind</c> = <c>photo</c> it takes pictures. The value is a list of <c>{ name, data }</c>, data a data URI.</summary>
public sealed record FileField : FormField
{
    internal FileField(ComponentSource source) : base(source)
    {
        Photo = source.Kind(false, ("photo", true));
        Accept = source.Value("accept");
        Multiple = source.Value("multiple");
    }

    /// <summary>Whether only pictures are taken.</summary>
    public bool Photo { get; }

    /// <summary>The kinds of files offered, as in HTML's <c>accept</c>.</summary>
    public FormValue? Accept { get; }

    /// <summary>Whether several files may be given.</summary>
    public FormValue? Multiple { get; }

    /// <inheritdoc/>
    public override FeelValue Empty => FeelList.Of([]);
}
