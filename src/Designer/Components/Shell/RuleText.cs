using System.Globalization;
using BackOffice.CustomerService;

namespace BackOffice.Designer.Components.Shell;

/// <summary>A broken rule in the reader's language.</summary>
internal static class RuleText
{
    public static string Of(BrokenRule rule) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? rule.English : rule.Chinese;
}
