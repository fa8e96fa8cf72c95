using Microsoft.EntityFrameworkCore;

namespace BackOffice.Designer.Identity;

/// <summary>The names behind the actors of the journal. Read at most once a minute; a new colleague shows by sign-in name until then.</summary>
internal sealed class StaffNames(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private Dictionary<string, string> names = [];
    private DateTimeOffset readAt = DateTimeOffset.MinValue;

    public string this[string id] => names.GetValueOrDefault(id, id);

    public async Task RefreshAsync(CancellationToken cancellation = default)
    {
        if (clock.GetUtcNow() - readAt < Fresh)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<IdentityDb>().Users.AsNoTracking();
        names = await accounts.ToDictionaryAsync(account => account.UserName!, account => account.DisplayName, StringComparer.Ordinal, cancellation);
        readAt = clock.GetUtcNow();
    }
}
