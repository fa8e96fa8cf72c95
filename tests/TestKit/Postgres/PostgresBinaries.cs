namespace BackOffice.TestKit.Postgres;

/// <summary>Finds PostgreSQL's server programs where Debian and others put them.</summary>
internal static class PostgresBinaries
{
    public static string? Find()
    {
        const string debian = "/usr/lib/postgresql";
        var folders = Directory.Exists(debian)
            ? Directory.GetDirectories(debian).OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
            : [];
        return folders.Concat(["/usr/local/pgsql/bin", "/usr/bin", "/usr/local/bin"])
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }
}
