using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.CustomerService.Notices.Planning;

/// <summary>Who a notice's template means, for one case.</summary>
internal sealed class RecipientResolver(IEnumerable<IRecipientSource> sources)
{
    private readonly FrozenDictionary<string, IRecipientSource> _sources =
        sources.Reverse().DistinctBy(source => source.Prefix, StringComparer.Ordinal).ToFrozenDictionary(source => source.Prefix, StringComparer.Ordinal);

    /// <summary>The recipients of a template.</summary>
    public IAsyncEnumerable<NoticeRecipient> ResolveAsync(NoticeTemplate template, FeelContext variables, FeelEvaluationOptions options, CancellationToken cancellation) =>
        ResolveAsync(template, Channel(template.Channel), variables, options, cancellation);

    /// <summary>Those customers among a template's recipients who can be told on another channel, too. Staff choose their channels with their role.</summary>
    public IAsyncEnumerable<NoticeRecipient> CopiesAsync(
        NoticeTemplate template, NoticeChannel channel, FeelContext variables, FeelEvaluationOptions options, CancellationToken cancellation) =>
        ResolveAsync(template, channel, variables, options, cancellation)
            .Where(recipient => recipient.CustomerNumber is not null && recipient.Channel == channel && NoticeAddress.Of(channel, recipient.Address).Problem is null);

    private async IAsyncEnumerable<NoticeRecipient> ResolveAsync(
        NoticeTemplate template, NoticeChannel channel, FeelContext variables, FeelEvaluationOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var named in template.Recipients.SelectMany(recipient => Names(recipient, variables, options)))
        {
            await foreach (var recipient in ResolveAsync(named, channel, variables, cancellation))
            {
                yield return recipient;
            }
        }
    }

    /// <summary>The recipients of one name, such as <c>role:manager</c>.</summary>
    public IAsyncEnumerable<NoticeRecipient> ResolveAsync(string named, NoticeChannel channel, CancellationToken cancellation) =>
        ResolveAsync(named, channel, FeelContext.Empty, cancellation);

    private async IAsyncEnumerable<NoticeRecipient> ResolveAsync(
        string named, NoticeChannel channel, FeelContext variables, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var colon = named.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !_sources.TryGetValue(named[..colon], out var source))
        {
            yield return Named(named, channel, variables);
            yield break;
        }

        await foreach (var recipient in source.ResolveAsync(named[(colon + 1)..], channel, cancellation))
        {
            yield return recipient;
        }
    }

    public static NoticeChannel Channel(string word) => Code.Find<NoticeChannel>(word)
        ?? throw new InvalidOperationException($"Expected a channel of the notices, but found '{word}'.");

    // Where the case has no number nobody is left out: the recipient with an empty address becomes a task for a person.
    private static IEnumerable<string> Names(string recipient, FeelContext variables, FeelEvaluationOptions options) =>
        !recipient.StartsWith('=')
            ? [recipient]
            : DeployedNotice.Value(recipient, variables, options) switch
            {
                FeelString text => [text.Text],
                FeelList list => list.Items.OfType<FeelString>().Select(item => item.Text),
                _ => [""],
            };

    // A number that the case's customer gave belongs to that customer, who may have given a mail address as well.
    private static NoticeRecipient Named(string address, NoticeChannel channel, FeelContext variables)
    {
        var customer = Entry(Entry(variables, "request"), "customer");
        var (phone, email) = (Text(customer, "phone"), Text(customer, "email"));
        if (address.Length > 0 && address != phone && address != email)
        {
            return new NoticeRecipient("", CustomerRecipients.Language, channel, address, null);
        }

        return new NoticeRecipient(
            Text(customer, "name"),
            Text(customer, "language") is { Length: > 0 } language ? language : CustomerRecipients.Language,
            channel,
            channel == NoticeChannel.Email ? email : address,
            Text(customer, "id") is { Length: > 0 } number ? number : null);
    }

    private static FeelContext? Entry(FeelContext? context, string name) => context is not null && context.TryGet(name, out var value) ? value as FeelContext : null;

    private static string Text(FeelContext? context, string name) => context is not null && context.TryGet(name, out var value) && value is FeelString text ? text.Text : "";
}
