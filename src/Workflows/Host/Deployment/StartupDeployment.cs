using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Brings the database up to date and deploys <c>definitions/</c> before anything else runs. A broken folder is reported and the program starts all the same.</summary>
internal sealed class StartupDeployment(
    IDatabase database, Deployer deployer, StartupReport report, WorkflowsSettings settings, ILogger<StartupDeployment> logger) : IHostedService
{
    private const string Author = "definitions";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.MigrateAtStart)
        {
            await WorkflowsSchema.MigrateAsync(database.Settings, cancellationToken);
        }

        if (settings.DefinitionsPath is not { } directory)
        {
            return;
        }

        if (!Directory.Exists(directory))
        {
            logger.LogWarning("There is no folder {Directory}; nothing is deployed from it.", directory);
        }

        await deployer.PinOldAsync(cancellationToken);
        var requests = DefinitionFolders.Below(directory)
            .Select(folder => new DeploymentRequest(folder, DefinitionFolders.Read(directory, folder), Author) { OnlyNews = true }).ToList();
        var outcomes = await deployer.DeployAsync(requests, cancellationToken);
        foreach (var (request, outcome) in requests.Zip(outcomes))
        {
            report.Add(request.Folder, outcome);
            Tell(request.Folder, outcome);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Tell(string folder, DeploymentOutcome outcome)
    {
        foreach (var problem in outcome.Problems)
        {
            if (problem.Severity == ProblemSeverity.Error)
            {
                logger.LogError("definitions/{Folder}/{Problem}", folder, problem);
            }
            else
            {
                logger.LogWarning("definitions/{Folder}/{Problem}", folder, problem);
            }
        }

        switch (outcome)
        {
            case DeploymentOutcome.Deployed deployed:
                logger.LogInformation("definitions/{Folder}: version {Version} deployed.", folder, deployed.Version);
                break;
            case DeploymentOutcome.Refused:
                logger.LogError("definitions/{Folder} was not deployed; the version before stays in force.", folder);
                break;
            default:
                break;
        }
    }
}
