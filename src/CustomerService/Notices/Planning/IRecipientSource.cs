namespace BackOffice.CustomerService.Notices.Planning;

/// <summary>Turns one way of naming recipients in a notice's template, such as <c>area:…</c>, into recipients. Registered as a service; of two for one prefix the later one counts.</summary>
public interface IRecipientSource
{
    /// <summary>What stands before the colon.</summary>
    string Prefix { get; }

    /// <summary>The recipients, one after another, however many there are.</summary>
    /// <param name="value">What stands after the colon.</param>
    /// <param name="channel">The template's channel.</param>
    /// <param name="cancellation">Gives up.</param>
    IAsyncEnumerable<NoticeRecipient> ResolveAsync(string value, NoticeChannel channel, CancellationToken cancellation);
}
