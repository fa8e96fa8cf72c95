using BackOffice.Workflows.Core.Incidents;
using Microsoft.AspNetCore.Http.Extensions;

namespace BackOffice.Designer.Components.Pages.Operations;

/// <summary>Which incidents the list shows; stands in the address.</summary>
/// <param name="Process">Only cases of this process; empty for all.</param>
/// <param name="Kind">Only this kind; null for all.</param>
public sealed record IncidentFilter(string Process = "", IncidentKind? Kind = null)
{
    /// <summary>Words of the address; what is none narrows nothing.</summary>
    public static IncidentFilter Read(string? process, string? kind) => new(process?.Trim() ?? "", KindOf(kind));

    public static IncidentKind? KindOf(string? word) =>
        Enum.GetValues<IncidentKind>().Cast<IncidentKind?>().FirstOrDefault(kind => string.Equals(kind.ToString(), word, StringComparison.OrdinalIgnoreCase));

    public string Address()
    {
        (string Name, string Value)[] parts = [("process", Process), ("kind", Kind?.ToString().ToLowerInvariant() ?? "")];
        return $"operations{new QueryBuilder(parts.Where(part => part.Value.Length > 0).Select(part => KeyValuePair.Create(part.Name, part.Value)))}";
    }
}
