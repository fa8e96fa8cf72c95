using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>A text for people in the schema: Chinese, and English where it is given.</summary>
/// <param name="Chinese">The text of the schema itself.</param>
/// <param name="English">The text from the properties.</param>
public sealed record FormText(FormTemplate Chinese, FormTemplate? English)
{
    /// <summary>The template for a language.</summary>
    public FormTemplate In(FormLanguage language) => language == FormLanguage.English ? English ?? Chinese : Chinese;

    /// <summary>The text in a language, its values written in as they are.</summary>
    public string In(FormLanguage language, IFeelVariables variables, FeelEvaluationOptions options) =>
        In(language).Render(variables, options, static v => v);
}
