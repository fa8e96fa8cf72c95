using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Authoring;

/// <summary>What screens for process owners need.</summary>
public static class AuthoringServices
{
    /// <summary>Adds <see cref="Drafts"/> and <see cref="PublishedVersions"/>; needs the database and the clock.</summary>
    public static IServiceCollection AddAuthoring(this IServiceCollection services) => services
        .AddSingleton(given => new Drafts(new WorkflowsDbFactory(given.GetRequiredService<IDatabase>()), given.GetRequiredService<TimeProvider>()))
        .AddSingleton(given => new PublishedVersions(new WorkflowsDbFactory(given.GetRequiredService<IDatabase>())));
}
