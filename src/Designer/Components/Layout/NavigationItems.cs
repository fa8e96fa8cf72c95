using System.Security.Claims;
using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Components.Layout;

/// <summary>The places of the program, in the order of the navigation.</summary>
internal static class NavigationItems
{
    public static IReadOnlyList<NavigationItem> All { get; } =
    [
        new("inbox", "Inbox", "inbox", "i"),
        new("intake", "Intake", "headset_mic", "n", Permission.Intake),
        new("customers", "Customers", "group", "u", Permission.Intake),
        new("cases", "Cases", "folder_open", "c"),
        new("outages", "Outages", "gas_meter", "o"),
        new("notices", "Notices", "send", "t", Permission.Supervise),
        new("definitions", "Procedures", "account_tree", "p", Permission.Design),
        new("operations", "Operations", "monitor_heart", "e", Permission.Operate),
        new("settings", "Settings", "tune", "s", Permission.Operate),
    ];

    public static IEnumerable<NavigationItem> For(ClaimsPrincipal person) =>
        All.Where(item => item.Permission is null || person.May(item.Permission));
}
