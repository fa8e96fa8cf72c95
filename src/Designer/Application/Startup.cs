using BackOffice.CustomerService.Samples;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Application;

/// <summary>What must stand before the first request is answered, in this order.</summary>
internal static class Startup
{
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await PrepareAccountsAsync(services, cancellation);
        if (services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemoAccounts>().EnsureAsync();
            await services.GetRequiredService<SampleTown>().FillAsync(cancellation);
        }
    }

    /// <summary>The tables of every room and the roles of the company: enough for a command.</summary>
    public static async Task PrepareAccountsAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await Schemas.MigrateAsync(services.GetRequiredService<DatabaseSettings>(), cancellation);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StaffAccounts>().EnsureRolesAsync();
    }
}
