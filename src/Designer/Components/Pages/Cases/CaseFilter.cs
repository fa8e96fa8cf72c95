using Microsoft.AspNetCore.Http.Extensions;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>Which cases the list shows; stands in the address.</summary>
public sealed record CaseFilter(CaseView View, string Process = "", string Search = "")
{
    public static CaseFilter Read(string? view, string? process, string? search) =>
        new(Enum.TryParse<CaseView>(view, ignoreCase: true, out var chosen) ? chosen : CaseView.Running, process ?? "", search?.Trim() ?? "");

    public string Address()
    {
        var query = new QueryBuilder { { "view", View.ToString().ToLowerInvariant() } };
        if (Process.Length > 0)
        {
            query.Add("process", Process);
        }

        if (Search.Length > 0)
        {
            query.Add("q", Search);
        }

        return $"cases{query}";
    }
}
