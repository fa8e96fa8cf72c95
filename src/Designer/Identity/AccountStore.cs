using BackOffice.Designer.Application;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Designer.Identity;

/// <summary>Brings the accounts' tables up to date.</summary>
internal sealed class AccountStore(IdentityDb db, InstallationFolders folders)
{
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        if (db.Database.IsSqlite())
        {
            Directory.CreateDirectory(folders.Data);
        }

        await db.Database.MigrateAsync(cancellation);
    }
}
