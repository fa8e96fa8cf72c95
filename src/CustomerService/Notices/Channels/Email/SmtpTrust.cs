using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace BackOffice.CustomerService.Notices.Channels.Email;

/// <summary>
/// Whose certificates a mail server may show. System.Net.Mail asks one callback of the whole process; this one judges by the name of the
/// server that is spoken to, and says what the machine says for every other name.
/// </summary>
internal static class SmtpTrust
{
    private static readonly ConcurrentDictionary<Trusted, byte> Everybody = new();

    /// <summary>Trusts the settings' authority, instead of the machine's, for the settings' server until it is disposed.</summary>
    public static IDisposable For(SmtpSettings settings)
    {
        if (settings.AuthorityFile.Length == 0)
        {
            return new Trusted(settings.Host, []);
        }

        var trusted = new Trusted(settings.Host, []);
        trusted.Authorities.ImportFromPemFile(settings.AuthorityFile);
        Everybody[trusted] = 0;

        // The one way in that System.Net.Mail has; SYSLIB0014 asks for types that it does not use, and MailKit would need no global.
        // MA0039: this judge trusts less than the machine does, never more: one authority, for one name.
#pragma warning disable SYSLIB0014, MA0039
        ServicePointManager.ServerCertificateValidationCallback = Judge;
#pragma warning restore SYSLIB0014, MA0039
        return trusted;
    }

    private static bool Judge(object sender, X509Certificate? certificate, X509Chain? given, SslPolicyErrors errors)
    {
        var host = (sender as SslStream)?.TargetHostName;
        var trusted = Everybody.Keys.Where(one => one.Host.Equals(host, StringComparison.OrdinalIgnoreCase)).ToList();
        if (trusted.Count == 0)
        {
            return errors == SslPolicyErrors.None;
        }

        // The name must fit in any case; the signature is judged by the named authority instead of the machine's.
        if (certificate is null || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
        {
            return false;
        }

        using var shown = new X509Certificate2(certificate);
        return trusted.Exists(one => IsSigned(shown, one.Authorities, given?.ChainPolicy.ExtraStore ?? []));
    }

    private static bool IsSigned(X509Certificate2 shown, X509Certificate2Collection authorities, X509Certificate2Collection between)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.ExtraStore.AddRange(between);

        // An authority of one's own seldom runs a list of what it revoked.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(shown);
    }

    private sealed class Trusted(string host, X509Certificate2Collection authorities) : IDisposable
    {
        public string Host => host;

        public X509Certificate2Collection Authorities => authorities;

        public void Dispose() => Everybody.TryRemove(this, out _);
    }
}
