using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Designer.Identity;

/// <summary>Who works here: for the places that give work to somebody.</summary>
internal sealed class StaffDirectory(IServiceScopeFactory scopes)
{
    /// <summary>Everybody with an account, by name.</summary>
    public async Task<ImmutableArray<StaffPerson>> ListAsync(CancellationToken cancellation = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDb>();
        var names = await db.Roles.AsNoTracking().ToDictionaryAsync(role => role.Id, role => role.Name ?? "", cancellation);
        var roles = (await db.UserRoles.AsNoTracking().ToListAsync(cancellation)).ToLookup(row => row.UserId, row => names.GetValueOrDefault(row.RoleId, ""), StringComparer.Ordinal);
        var accounts = await db.Users.AsNoTracking().Select(account => new { account.Id, account.UserName, account.DisplayName }).ToListAsync(cancellation);
        return [.. accounts.Select(account => new StaffPerson(account.UserName!, account.DisplayName, [.. roles[account.Id]])).OrderBy(person => person.Name, StringComparer.Ordinal)];
    }
}
