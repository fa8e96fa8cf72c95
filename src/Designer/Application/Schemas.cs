using BackOffice.CustomerService.Storage;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Application;

/// <summary>The tables of every room, in the order in which they are made: the cases' tables come first, they make a SQLite file and its folder.</summary>
internal static class Schemas
{
    public static IReadOnlyList<Schema> All { get; } =
    [
        new("cases", WorkflowsSchema.MigrateAsync, WorkflowsSchema.MissingAsync),
        new("accounts", AccountStore.MigrateAsync, AccountStore.MissingAsync),
        new("customers", CustomerServiceSchema.MigrateAsync, CustomerServiceSchema.MissingAsync),
    ];

    public static async Task MigrateAsync(DatabaseSettings settings, CancellationToken cancellation)
    {
        foreach (var schema in All)
        {
            await schema.Migrate(settings, cancellation);
        }
    }
}
