using System.Collections.Immutable;
using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary>One component of a form, as form-js draws it. Components come from <see cref="FormReader"/> alone, so each is valid.</summary>
public abstract record FormComponent
{
    private protected FormComponent(ComponentSource source)
    {
        Id = source.Id;
        Type = source.Type;
        Row = source.Object("layout").String("row");
        Width = source.Object("layout").Integer("columns", 1, 16);
        Hide = source.Object("conditional").Expression("hide");
        Properties = source.Properties;
    }

    /// <summary>The component's id; where the file gives none, one made from its place in the tree.</summary>
    public string Id { get; }

    /// <summary>form-js's name of the type.</summary>
    public string Type { get; }

    /// <summary>Components that follow each other with the same row stand side by side.</summary>
    public string? Row { get; }

    /// <summary>Width in sixteenths of a row; null shares what is left.</summary>
    public int? Width { get; }

    /// <summary>The condition under which the component is neither shown nor accepted.</summary>
    public FormValue? Hide { get; }

    /// <summary>The component's own bag of properties.</summary>
    public ImmutableDictionary<string, string> Properties { get; }

    internal virtual IEnumerable<FormComponent> AndBelow() => [this];
}
