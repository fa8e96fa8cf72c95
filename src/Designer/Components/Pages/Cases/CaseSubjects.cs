using System.Collections.Immutable;
using BackOffice.CustomerService.Outages;
using BackOffice.CustomerService.ServiceRequests;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>Whom or what cases are about, in a line each, by their numbers: a customer's request, or an outage.</summary>
internal sealed class CaseSubjects(RequestFinder requests, OutageBoard outages)
{
    /// <param name="numbers">The cases' numbers; those without one are left out.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableDictionary<string, string>> OfAsync(IEnumerable<string?> numbers, CancellationToken cancellation)
    {
        string[] known = [.. numbers.OfType<string>().Distinct(StringComparer.Ordinal)];
        return (await requests.SummariesAsync(known, cancellation)).AddRange(await outages.SummariesAsync(known, cancellation));
    }
}
