namespace BackOffice.Designer.Components.Pages.Settings;

/// <summary>Whose commitments a company can choose, as the table writes them; the first is nobody's: the strictest figure of all.</summary>
internal static class Profiles
{
    public static IReadOnlyList<string> All { get; } = ["default", "aode", "changhong-rules", "changhong-manual", "redian", "common"];
}
