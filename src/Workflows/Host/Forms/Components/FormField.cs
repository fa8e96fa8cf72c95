using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary>A component that holds a value under a key.</summary>
public abstract record FormField : FormComponent
{
    private protected FormField(ComponentSource source) : base(source)
    {
        Key = source.Path("key", required: true);
        Label = source.Text("label");
        Description = source.Text("description");
        Disabled = source.Value("disabled");
        Readonly = source.Value("readonly");
        Required = source.Object("validate").Boolean("required");
        Default = source.Json("defaultValue");
    }

    /// <summary>Where the value stands in the data, below the paths of the containers around it.</summary>
    public DataPath Key { get; }

    /// <summary>What stands above or beside the input.</summary>
    public FormText? Label { get; }

    /// <summary>The help beneath the input.</summary>
    public FormText? Description { get; }

    /// <summary>True where the field is out of use.</summary>
    public FormValue? Disabled { get; }

    /// <summary>True where the value may be read and not changed.</summary>
    public FormValue? Readonly { get; }

    /// <summary>Whether a value must be given.</summary>
    public bool Required { get; }

    /// <summary>The value where the case has none yet.</summary>
    public FeelValue? Default { get; }

    /// <summary>What the field holds while nothing is entered.</summary>
    public virtual FeelValue Empty => FeelNull.Instance;

    /// <summary>Whether people enter the value; a computed field's value is the server's own.</summary>
    public virtual bool IsEntered => true;
}
