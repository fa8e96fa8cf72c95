namespace BackOffice.Workflows.Host.Forms;

/// <summary>The two languages that staff read; Chinese is the language of the schema, English stands in its <c>properties</c>.</summary>
public enum FormLanguage
{
    /// <summary>Simplified Chinese, the language a schema is written in.</summary>
    Chinese,

    /// <summary>English, taken from <c>label:en</c> and its like; where there is none, the Chinese text stands.</summary>
    English,
}
