namespace BackOffice.Workflows.Host.Forms;

/// <summary>What a schema and what is entered into it may weigh; larger ones are refused with the figure.</summary>
public static class FormLimits
{
    /// <summary>Bytes of a schema file.</summary>
    public const int SchemaBytes = 1024 * 1024;

    /// <summary>Levels of objects and lists in a schema's JSON.</summary>
    public const int JsonDepth = 64;

    /// <summary>Containers within containers.</summary>
    public const int ContainerDepth = 12;

    /// <summary>Components of one schema.</summary>
    public const int Components = 2_000;

    /// <summary>Options of one choice, written or computed.</summary>
    public const int Options = 1_000;

    /// <summary>Rows of one dynamic list.</summary>
    public const int Rows = 200;

    /// <summary>Field instances of one filled form, rows included.</summary>
    public const int Fields = 10_000;

    /// <summary>Characters of a text field that names no length of its own.</summary>
    public const int TextLength = 4_000;

    /// <summary>Characters of a text area that names no length of its own.</summary>
    public const int TextAreaLength = 16_000;

    /// <summary>Characters of a signature as a data URI.</summary>
    public const int SignatureBytes = 60_000;

    /// <summary>Characters of a field's files as data URIs, all together: a variable holds 64 KB, and a record has a signature and words beside its photos.</summary>
    public const int AttachmentBytes = 45_000;

    /// <summary>Files of one file field.</summary>
    public const int Attachments = 10;

    /// <summary>Characters that one text, made from a template, may grow to.</summary>
    public const int RenderedText = 100_000;
}
