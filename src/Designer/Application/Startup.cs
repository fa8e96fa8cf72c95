using BackOffice.CustomerService.Samples;
using BackOffice.CustomerService.Storage;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Application;

/// <summary>What must stand before the first request is answered, in this order.</summary>
internal static class Startup
{
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await PrepareAccountsAsync(services, cancellation);
        await CustomerServiceSchema.MigrateAsync(services.GetRequiredService<DatabaseSettings>(), cancellation);
        if (services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemoAccounts>().EnsureAsync();
            await services.GetRequiredService<SampleTown>().FillAsync(cancellation);
        }
    }

    /// <summary>The tables and the roles of the company: enough for a command that knows accounts only.</summary>
    public static async Task PrepareAccountsAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var settings = services.GetRequiredService<DatabaseSettings>();
        await WorkflowsSchema.MigrateAsync(settings, cancellation);
        await AccountStore.MigrateAsync(settings, cancellation);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StaffAccounts>().EnsureRolesAsync();
    }
}
