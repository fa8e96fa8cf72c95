using BackOffice.Workflows.Host.Batches;
using BackOffice.Workflows.Host.Company;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Outgoing;
using BackOffice.Workflows.Host.Queries;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Runtime.Effects;
using BackOffice.Workflows.Host.Runtime.Mail;
using BackOffice.Workflows.Host.Runtime.Messages;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Timers;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace BackOffice.Workflows.Host;

/// <summary>Puts this room together.</summary>
public static class WorkflowsServices
{
    /// <summary>Everything of this room, with its background work. Other rooms add their <see cref="IJobHandler"/>s and <see cref="IStepParticipant"/>s.</summary>
    public static IServiceCollection AddWorkflows(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddWorkflowsCore(configuration);
        services.AddHostedService<StartupDeployment>();
        services.AddHostedService<BackgroundWork>();
        services.AddHostedService(provider => provider.GetRequiredService<ChangeFeed>());
        if (WorkflowsSettings.From(configuration).RunClock)
        {
            services.AddTimerClock(DatabaseSettings.From(configuration));
        }

        return services;
    }

    /// <summary>Everything of this room without background work: for commands and tests.</summary>
    public static IServiceCollection AddWorkflowsCore(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(WorkflowsSettings.From(configuration));
        services.TryAddSingleton(CompanySettings.From(configuration));
        services.TryAddSingleton(_ => DatabaseSettings.From(configuration));

        // One database for the whole program: on SQLite a second one would be a second writer.
        services.TryAddSingleton(p => Databases.Open(p.GetRequiredService<DatabaseSettings>()));
        services.TryAddSingleton<IDatabaseWriter>(p => p.GetRequiredService<IDatabase>());
        services.AddSingleton(p => (IStepDatabase)p.GetRequiredService<IDatabase>());
        services.AddSingleton(p => new WorkflowsDbFactory(p.GetRequiredService<IDatabase>()));

        services.AddSingleton(p => new DefinitionCatalogue(p.GetRequiredService<IDatabase>(), Clock(p)));
        services.AddSingleton(p => new FormCatalogue(p.GetRequiredService<DefinitionCatalogue>()));
        services.AddSingleton(p => new NoticeCatalogue(p.GetRequiredService<DefinitionCatalogue>()));
        services.AddSingleton(p => new CompanyState(p.GetRequiredService<CompanyReader>(), p.GetRequiredService<DefinitionCatalogue>(), p.GetRequiredService<IDatabase>(), Clock(p)));
        services.AddSingleton<CompanyReader>();
        services.AddSingleton(p => new CompanyLedger(
            p.GetRequiredService<CompanyReader>(), p.GetRequiredService<Deployer>(), p.GetRequiredService<DefinitionCatalogue>(),
            p.GetRequiredService<StepRunner>(), p.GetRequiredService<RefusalBook>(), p.GetRequiredService<JournalReader>()));
        services.AddSingleton(p => new Commitments(p.GetRequiredService<DefinitionCatalogue>()));
        services.AddSingleton(p => new CompanyCalendar(p.GetRequiredService<DefinitionCatalogue>()));
        services.AddSingleton<StartEvents>();
        services.AddSingleton<StartCycles>();
        services.AddSingleton<StartupReport>();
        services.AddSingleton(p => new Deployer(
            p.GetRequiredService<WorkflowsDbFactory>(), p.GetRequiredService<DefinitionCatalogue>(), p.GetRequiredService<KeyAllocator>(),
            p.GetRequiredService<StartEvents>(), p.GetRequiredService<WakeUp>(), Clock(p)));

        services.AddSingleton(p => new JournalReader(p.GetRequiredService<IStepDatabase>()));
        services.AddSingleton(p => new Audit(p.GetRequiredService<IStepDatabase>(), p.GetRequiredService<JournalReader>()));
        services.AddSingleton(p => new Erasure(p.GetRequiredService<IDatabase>()));
        services.AddSingleton<RefusalLimit>();

        services.AddSingleton<WakeUp>();
        services.AddSingleton(p => new KeyAllocator(p.GetRequiredService<IDatabase>()));
        services.AddSingleton<InstanceStore>();
        services.AddSingleton<StepContexts>();
        services.AddSingleton<MessagePublisher>();
        services.AddSingleton<EffectServices>();
        services.AddSingleton<Mailbox>();
        services.AddSingleton<Postman>();
        services.AddSingleton<InstanceCache>();
        services.AddSingleton<InstanceLocks>();
        services.AddSingleton<StepWriter>();
        services.AddSingleton<RefusalBook>();
        services.AddSingleton<Quarantine>();
        services.AddSingleton<StepPreviews>();
        services.AddSingleton<StepRunner>();
        services.AddSingleton(p => new ProcessRuntime(
            p.GetRequiredService<StepRunner>(), p.GetRequiredService<StepPreviews>(), p.GetRequiredService<Quarantine>(), p.GetRequiredService<DefinitionCatalogue>(),
            p.GetRequiredService<MessagePublisher>(), p.GetRequiredService<KeyAllocator>(), p.GetRequiredService<IStepDatabase>(), p.GetRequiredService<WakeUp>(), Clock(p)));

        services.AddSingleton(p => new DueTimers(
            p.GetRequiredService<StepRunner>(), p.GetRequiredService<DefinitionCatalogue>(), p.GetRequiredService<StartCycles>(),
            p.GetRequiredService<KeyAllocator>(), p.GetRequiredService<IStepDatabase>(), p.GetRequiredService<WakeUp>(), Clock(p)));
        services.AddSingleton(p => new Outbox(p.GetRequiredService<IStepDatabase>(), Clock(p)));
        services.AddSingleton<IJobHandler, NoticeJob>();
        services.AddSingleton(p => new JobRunner(
            p.GetRequiredService<StepRunner>(), p.GetRequiredService<InstanceCache>(), p.GetRequiredService<IStepDatabase>(), p.GetServices<IJobHandler>(), Clock(p), p.GetRequiredService<ILogger<JobRunner>>()));

        services.AddSingleton(p => new Inbox(p.GetRequiredService<WorkflowsDbFactory>(), p.GetRequiredService<DefinitionCatalogue>(), Clock(p)));
        services.AddSingleton(p => new CaseBoard(
            p.GetRequiredService<WorkflowsDbFactory>(), p.GetRequiredService<DefinitionCatalogue>(), p.GetRequiredService<Inbox>()));
        services.AddSingleton(p => new TaskDesk(
            p.GetRequiredService<StepRunner>(), p.GetRequiredService<InstanceCache>(), p.GetRequiredService<RefusalBook>(), p.GetRequiredService<Inbox>(), p.GetRequiredService<FormCatalogue>(), p.GetRequiredService<CompanySettings>(), Clock(p)));
        services.AddSingleton(p => new TaskDrafts(p.GetRequiredService<WorkflowsDbFactory>(), Clock(p)));
        services.AddSingleton(p => new DefinitionLibrary(p.GetRequiredService<WorkflowsDbFactory>(), p.GetRequiredService<DefinitionCatalogue>()));
        services.AddSingleton(p => new DraftCheck(
            p.GetRequiredService<DefinitionLibrary>(), p.GetRequiredService<DefinitionCatalogue>(), p.GetRequiredService<CompanyLedger>(), p.GetRequiredService<Commitments>()));
        services.AddSingleton(p => new DraftDesk(
            p.GetRequiredService<WorkflowsDbFactory>(), p.GetRequiredService<DefinitionCatalogue>(), p.GetRequiredService<Deployer>(), Clock(p)));
        services.AddSingleton(p => new IncidentList(p.GetRequiredService<WorkflowsDbFactory>()));
        services.AddSingleton(p => new BatchDesk(
            p.GetRequiredService<WorkflowsDbFactory>(), p.GetRequiredService<IStepDatabase>(), p.GetRequiredService<KeyAllocator>(), Clock(p)));
        services.AddSingleton(p => new BatchRunner(
            p.GetRequiredService<StepRunner>(), p.GetRequiredService<InstanceCache>(), p.GetRequiredService<IStepDatabase>(), p.GetRequiredService<DefinitionCatalogue>(), Clock(p)));
        services.AddSingleton(p => new Sweeping(p.GetRequiredService<IStepDatabase>(), Clock(p)));
        services.AddSingleton(p => new DeadLetters(p.GetRequiredService<WorkflowsDbFactory>()));
        services.AddSingleton(p => new ChangeFeed(
            p.GetRequiredService<JournalReader>(), p.GetRequiredService<WakeUp>(), p.GetRequiredService<IDatabase>(), p.GetRequiredService<ILogger<ChangeFeed>>()));
        services.AddSingleton(p => new Settling(
            p.GetRequiredService<Postman>(), p.GetRequiredService<JobRunner>(), p.GetRequiredService<DueTimers>()));
        return services;
    }

    private static TimeProvider Clock(IServiceProvider services) => services.GetRequiredService<TimeProvider>();
}
