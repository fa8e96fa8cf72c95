using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Company;

/// <summary>The work calendar in force.</summary>
public sealed class CompanyCalendar
{
    private readonly DefinitionCatalogue _definitions;

    internal CompanyCalendar(DefinitionCatalogue definitions) => _definitions = definitions;

    /// <summary>The newest calendar that was published; the default where none was.</summary>
    public async Task<WorkCalendar> ReadAsync(CancellationToken cancellation = default) =>
        await _definitions.LatestFolderAsync(DefinitionFolders.Common, cancellation) is { } common ? In(common) ?? WorkCalendar.Default : WorkCalendar.Default;

    /// <summary>The calendar of a folder; null where it has none.</summary>
    internal static WorkCalendar? In(DeployedFolder folder) => folder.Files.Where(file => file.Kind == ResourceKind.Calendar)
        .Select(file => WorkCalendar.Read(file.Bytes).Calendar).FirstOrDefault(found => found is not null);
}
