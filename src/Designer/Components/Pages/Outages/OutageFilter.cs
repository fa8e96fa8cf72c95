using BackOffice.CustomerService.Outages;
using Microsoft.AspNetCore.Http.Extensions;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>What the list of outages shows; stands in the address.</summary>
public sealed record OutageFilter(OutageView View, OutageKind? Kind = null, string Search = "")
{
    private static readonly OutageState[] Ended = [OutageState.Restored, OutageState.Cancelled, OutageState.Rejected];

    public IReadOnlyCollection<OutageState> States => View switch
    {
        OutageView.Ended => Ended,
        OutageView.Open => [.. Enum.GetValues<OutageState>().Except(Ended)],
        _ => [],
    };

    public static OutageFilter Read(string? view, string? kind, string? search) => new(
        Enum.TryParse<OutageView>(view, ignoreCase: true, out var chosen) ? chosen : OutageView.Open,
        Enum.TryParse<OutageKind>(kind, ignoreCase: true, out var only) ? only : null,
        search?.Trim() ?? "");

    public string Address()
    {
        var query = new QueryBuilder { { "view", View.ToString().ToLowerInvariant() } };
        if (Kind is { } kind)
        {
            query.Add("kind", kind.ToString().ToLowerInvariant());
        }

        if (Search.Length > 0)
        {
            query.Add("q", Search);
        }

        return $"outages{query}";
    }
}
