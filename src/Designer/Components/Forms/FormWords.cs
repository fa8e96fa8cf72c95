using System.Globalization;
using System.Resources;
using BackOffice.Workflows.Host.Forms;

namespace BackOffice.Designer.Components.Forms;

/// <summary>What the form's own buttons and marks say. A form is read in a language of its own: a history may be printed in the other one.</summary>
internal static class FormWords
{
    private static readonly ResourceManager Texts = new(typeof(FormWords));

    public static CultureInfo Culture(FormLanguage language) =>
        CultureInfo.GetCultureInfo(language == FormLanguage.English ? "en-GB" : "zh-CN");

    public static string Of(string key, FormLanguage language, params ReadOnlySpan<object> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Texts.GetString(key, Culture(language))!, [.. arguments]);
}
