using Microsoft.AspNetCore.Http.Extensions;

namespace BackOffice.Designer.Components.Pages.Inbox;

/// <summary>What the list shows; stands in the address, so that it can be sent to a colleague.</summary>
public sealed record InboxFilter(InboxView View, InboxDue Due = InboxDue.Any, string Process = "", string Search = "")
{
    public static InboxFilter Read(string? view, string? due, string? process, string? search) => new(
        Enum.TryParse<InboxView>(view, ignoreCase: true, out var chosen) ? chosen : InboxView.Mine,
        Enum.TryParse<InboxDue>(due, ignoreCase: true, out var time) ? time : InboxDue.Any,
        process ?? "",
        search?.Trim() ?? "");

    public string Address(long? task = null)
    {
        var query = new QueryBuilder { { "view", View.ToString().ToLowerInvariant() } };
        Add("due", Due == InboxDue.Any ? "" : Due.ToString().ToLowerInvariant());
        Add("process", Process);
        Add("q", Search);
        Add("task", task?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "");
        return $"inbox{query}";

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                query.Add(name, value);
            }
        }
    }
}
