using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.FollowingUp;
using BackOffice.CustomerService.Outages.Jobs;
using BackOffice.CustomerService.Storage;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.CustomerService.Outages;

/// <summary>Puts this aggregate together; its jobs are its part of the procedures.</summary>
internal static class OutageServices
{
    public static IServiceCollection AddOutages(this IServiceCollection services)
    {
        services.AddSingleton(p => new NetworkMap(Databases(p)));
        services.AddSingleton(p => new OutageBook(Databases(p)));
        services.AddSingleton(p => new AffectedCustomers(Databases(p)));
        services.AddSingleton(p => new OutageBoard(Databases(p), Book(p)));
        services.AddSingleton(p => new OutageContacts(Databases(p), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new OutageLists(Databases(p), p.GetRequiredService<NoticeLedger>(), p.GetRequiredService<FollowUps>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new OutageNotices(Databases(p), p.GetRequiredService<NoticeLedger>()));
        services.AddSingleton(p => new OutageProofs(Databases(p), Book(p), p.GetRequiredService<OutageBoard>(), p.GetRequiredService<AffectedCustomers>()));
        services.AddSingleton(p => new OutageDesk(
            Databases(p), Book(p), p.GetRequiredService<AffectedCustomers>(),
            p.GetRequiredService<IDatabase>(), p.GetRequiredService<ProcessRuntime>(), Company(p), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IStepParticipant>(p => new OutagesFollowTheirCase(Book(p)));
        return services.AddJobs();
    }

    private static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<IJobHandler>(p => new FindAffectedCustomers(Book(p), Company(p), p.GetRequiredService<AffectedCustomers>(), p.GetRequiredService<IDatabase>()));
        services.AddSingleton<IJobHandler>(p => new AnnounceOutage(
            Book(p), Company(p), Notices(p), p.GetRequiredService<OutageContacts>(), p.GetRequiredService<OutageLists>(), p.GetRequiredService<AffectedCustomers>()));
        services.AddSingleton<IJobHandler>(p => new CountOpenCalls(Book(p), Company(p), p.GetRequiredService<OutageLists>()));
        services.AddSingleton<IJobHandler>(p => new CheckEveryoneWasTold(Book(p), Company(p), p.GetRequiredService<OutageBoard>()));
        services.AddSingleton<IJobHandler>(p => new ReleaseWork(Book(p), Company(p), p.GetRequiredService<OutageBoard>()));
        services.AddSingleton<IJobHandler>(p => new ChangeOutage(Book(p), Company(p), p.GetRequiredService<NoticeLedger>()));
        services.AddSingleton<IJobHandler>(p => new ExtendOutage(Book(p), Company(p), Notices(p)));
        services.AddSingleton<IJobHandler>(p => new TellOutage(Book(p), Company(p), Notices(p)));
        services.AddSingleton<IJobHandler>(p => new RestoreSupply(Book(p), Company(p), Notices(p)));
        services.AddSingleton<IJobHandler>(p => new RejectOutage(Book(p), Company(p)));
        services.AddSingleton<IJobHandler>(p => new OpenMeals(Book(p), Company(p), p.GetRequiredService<OutageContacts>()));
        return services;
    }

    private static CustomerServiceDbFactory Databases(IServiceProvider services) => services.GetRequiredService<CustomerServiceDbFactory>();

    private static OutageBook Book(IServiceProvider services) => services.GetRequiredService<OutageBook>();

    private static OutageNotices Notices(IServiceProvider services) => services.GetRequiredService<OutageNotices>();

    private static CompanySettings Company(IServiceProvider services) => services.GetRequiredService<CompanySettings>();
}
