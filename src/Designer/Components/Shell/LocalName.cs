using System.Globalization;

namespace BackOffice.Designer.Components.Shell;

/// <summary>A name of the definitions in both languages; English is optional and falls back to Chinese.</summary>
public sealed record LocalName(string Chinese, string? English = null)
{
    public override string ToString() =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && !string.IsNullOrEmpty(English) ? English : Chinese;
}
