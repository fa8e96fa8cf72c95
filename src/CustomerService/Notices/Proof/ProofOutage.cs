using System.Globalization;
using System.Text;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>The outage of the proof: its template, its customers, and how the sender's channels are set.</summary>
internal static class ProofOutage
{
    public const string Cause = "outage:proof";

    private const string Folder = "outage-proof";

    private const string Template = """
        notice: proof-outage
        channel: sms
        recipients: []
        title: { zh: "停气通知", en: "Outage" }
        text: { zh: "{{ name }}：{{ scope }} 明日停气，请提前做好准备。", en: "{{ name }}: no gas in {{ scope }} tomorrow." }
        parameters: { scope: "= scope" }
        priority: emergency
        clauses: []
        """;

    public static DeploymentRequest Deployment { get; } = new(Folder, [new DefinitionFile("proof-outage.notice.yaml", Encoding.UTF8.GetBytes(Template))], "proof");

    public static NoticeOrder Order { get; } = new(
        "proof-outage", Cause, null, FeelContext.Empty.With("scope", FeelString.Of("示例小区")).With("name", FeelString.Of("用户")))
    {
        Folder = Folder,
    };

    /// <summary>Text messages share one text; every mail has its own.</summary>
    public static NoticeRecipient Customer(int number)
    {
        var (name, customer) = (string.Create(CultureInfo.InvariantCulture, $"用户{number}"), string.Create(CultureInfo.InvariantCulture, $"K-{number:000000}"));
        return number % 4 == 0
            ? new NoticeRecipient(name, "zh", NoticeChannel.Email, string.Create(CultureInfo.InvariantCulture, $"user{number}@example.com"), customer)
            {
                Variables = FeelContext.Empty.With("name", FeelString.Of(name)),
            }
            : new NoticeRecipient(name, "zh", NoticeChannel.Sms, string.Create(CultureInfo.InvariantCulture, $"138{number:00000000}"), customer);
    }

    public static async IAsyncEnumerable<NoticeRecipient> CustomersAsync(int count)
    {
        await Task.CompletedTask;
        for (var number = 1; number <= count; number++)
        {
            yield return Customer(number);
        }
    }

    /// <summary>Settings of an installation whose gateway and mail server stand on this machine, and are in no way limited.</summary>
    public static Dictionary<string, string?> Configuration(DatabaseSettings database, int smsPort, int mailPort) => new()
    {
        ["Database:Provider"] = database.Provider.ToString(),
        [$"ConnectionStrings:{DatabaseSettings.ConnectionName}"] = database.ConnectionString,
        ["Workflows:Definitions"] = "",
        ["Workflows:Clock"] = "false",
        ["Notices:Mailbox"] = "false",
        ["Notices:RetrySeconds"] = "1",
        ["Notices:Attempts"] = "20",
        ["Notices:Sms:Provider"] = "http",
        ["Notices:Sms:PerMinute"] = "60000000",
        ["Notices:Sms:Http:Url"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{smsPort}/sms"),
        ["Notices:Sms:Http:Success"] = "status = 200 and body.code = \"OK\"",
        ["Notices:Sms:Http:Id"] = "body.id",
        ["Notices:Sms:Http:RemovesDoubles"] = "true",
        ["Notices:Sms:Http:TimeoutSeconds"] = "2",
        ["Notices:Email:Host"] = "127.0.0.1",
        ["Notices:Email:Port"] = mailPort.ToString(CultureInfo.InvariantCulture),
        ["Notices:Email:StartTls"] = "false",
        ["Notices:Email:From"] = "service@example.com",
        ["Notices:Email:Connections"] = "16",
        ["Notices:Email:PerMinute"] = "60000000",
    };
}
