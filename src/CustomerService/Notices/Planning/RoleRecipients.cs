using System.Runtime.CompilerServices;

namespace BackOffice.CustomerService.Notices.Planning;

/// <summary><c>role:KEY</c>: shown to the role in the program, and sent wherever else the company wants the role to hear of it.</summary>
internal sealed class RoleRecipients(NoticeSettings settings) : IRecipientSource
{
    public string Prefix => "role";

    public async IAsyncEnumerable<NoticeRecipient> ResolveAsync(string value, NoticeChannel channel, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        yield return new NoticeRecipient(value, CustomerRecipients.Language, NoticeChannel.Inbox, $"{Prefix}:{value}", null);
        foreach (var way in settings.Staff.GetValueOrDefault(value, []))
        {
            var colon = way.IndexOf(':', StringComparison.Ordinal);
            var kind = colon < 0 ? way : way[..colon];
            var found = Array.Find(Enum.GetValues<NoticeChannel>(), c => c.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase));
            if (colon > 0 && found.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase))
            {
                yield return new NoticeRecipient(value, CustomerRecipients.Language, found, way[(colon + 1)..], null);
            }
        }
    }
}
