using BackOffice.Workflows.Host.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;

namespace BackOffice.Workflows.Host.Timers;

/// <summary>Sets Quartz up: in memory on SQLite, stored and clustered on a server database.</summary>
internal static class TimerClockServices
{
    public static void AddTimerClock(this IServiceCollection services, DatabaseSettings database)
    {
        services.AddQuartz(quartz =>
        {
            switch (database.Provider)
            {
                case DatabaseProvider.PostgreSql:
                    quartz.UsePersistentStore(store =>
                    {
                        store.UsePostgres(NpgsqlFactory.Instance, database.ConnectionString);
                        Share(store);
                    });
                    break;
                case DatabaseProvider.SqlServer:
                    quartz.UsePersistentStore(store =>
                    {
                        store.UseSqlServer(SqlClientFactory.Instance, database.ConnectionString);
                        Share(store);
                    });
                    break;
                default:
                    // Quartz must not fight for SQLite's one writer: the rows are the truth, and are read again at every start.
                    quartz.UseInMemoryStore();
                    break;
            }
        });
        services.AddSingleton<TimerClock>();
        services.AddTransient<DueTimersJob>();
        services.AddTransient<SweepJob>();
        services.AddTransient<BatchJob>();
        services.AddHostedService(provider => provider.GetRequiredService<TimerClock>());
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    private static void Share(IPersistentStoreBuilder store)
    {
        store.UseSystemTextJsonSerializer();
        store.ProvisionSchema();
        store.UseClustering();
    }
}
