using System.Collections.Immutable;
using BackOffice.Workflows.Host.Company;
using BackOffice.Workflows.Host.Definitions;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Checks a file as it would stand among all that is published: what it says itself, and that what it names exists.</summary>
public sealed class DraftCheck
{
    private readonly DefinitionLibrary _library;
    private readonly DefinitionCatalogue _catalogue;

    private readonly CompanyLedger _company;
    private readonly Commitments _commitments;

    internal DraftCheck(DefinitionLibrary library, DefinitionCatalogue catalogue, CompanyLedger company, Commitments commitments)
    {
        (_library, _catalogue, _company, _commitments) = (library, catalogue, company, commitments);
    }

    /// <summary>Everything wrong in the folder once the file stands in it; paths are inside the folder.</summary>
    public async Task<ImmutableArray<DefinitionProblem>> CheckAsync(
        string folder, string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        var home = folder + "/";
        var files = ImmutableArray.CreateBuilder<DefinitionFile>();
        foreach (var published in await _library.ListAsync(cancellation))
        {
            var deployed = await _catalogue.FolderAsync(published.Latest.DeploymentKey, cancellation);
            files.AddRange(deployed.Files.Select(file => file with { Path = $"{deployed.Folder}/{file.Path}" }));
        }

        files.RemoveAll(file => file.Path == home + path);
        files.Add(new DefinitionFile(home + path, bytes));
        var definitions = DefinitionSet.Compile([.. files.Where(file => file.Kind != ResourceKind.Other).OrderBy(file => file.Path, StringComparer.Ordinal)]);
        var below = await _commitments.BelowFloorAsync((await _company.ReadAsync(cancellation)).Settings, cancellation);
        return [.. DefinitionChecks.Check(definitions).Concat(FloorWarnings.Of(definitions, below))
            .Where(problem => problem.Path.StartsWith(home, StringComparison.Ordinal))
            .Select(problem => problem with { Path = problem.Path[home.Length..] })];
    }
}
