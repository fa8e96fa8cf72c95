using BackOffice.Designer.Identity;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>Who published or saved, in words: a colleague, or the program itself from its folder of definitions.</summary>
internal sealed class AuthorNames(StaffNames staff, IStringLocalizer<DefinitionText> text)
{
    /// <summary>The author of what is deployed at the start.</summary>
    private const string Program = "definitions";

    public string Name(string author) => author == Program ? text["Program"] : staff[author];

    public Task RefreshAsync(CancellationToken cancellation) => staff.RefreshAsync(cancellation);
}
