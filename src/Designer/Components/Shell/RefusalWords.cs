using System.Globalization;
using BackOffice.Designer.Components.Pages.Cases;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Host.Journal;

namespace BackOffice.Designer.Components.Shell;

/// <summary>Says a refusal in the reader's language, with the names that the reader knows.</summary>
internal sealed class RefusalWords(StaffNames names, RoleCatalogue roles)
{
    private static bool IsChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en";

    /// <param name="refusal">Why something was refused.</param>
    /// <param name="definition">Names the steps; null where they stay ids.</param>
    public string Of(Refusal refusal, ProcessDefinition? definition = null) => refusal.Say(IsChinese, (kind, id) => Name(kind, id, definition));

    public string Of(RefusedAttempt refused, ProcessDefinition? definition = null) => refused.Say(IsChinese, (kind, id) => Name(kind, id, definition));

    private string Name(string kind, string id, ProcessDefinition? definition) => kind switch
    {
        "person" => names[id],
        "group" => roles.Find(id)?.NameIn(CultureInfo.CurrentUICulture) ?? id,
        "element" when definition is not null => ElementNames.Of(definition, id).ToString(),
        _ => id,
    };
}
