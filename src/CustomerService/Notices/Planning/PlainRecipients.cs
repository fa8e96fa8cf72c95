using System.Runtime.CompilerServices;

namespace BackOffice.CustomerService.Notices.Planning;

/// <summary><c>phone:</c> and <c>email:</c>: the number or address itself, on the channel of the template.</summary>
internal sealed class PlainRecipients(string prefix) : IRecipientSource
{
    public string Prefix => prefix;

    public async IAsyncEnumerable<NoticeRecipient> ResolveAsync(string value, NoticeChannel channel, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        yield return new NoticeRecipient("", CustomerRecipients.Language, prefix == "email" ? NoticeChannel.Email : channel, value, null);
    }
}
