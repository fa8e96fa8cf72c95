using System.Globalization;
using System.Text;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Rendering;
using BackOffice.Decisions.Values;

namespace BackOffice.CustomerService.Tests.Notices;

public sealed class RenderingTests
{
    private const string Wicked = "<b>李</b>\r\nBcc: all@example.com\0\u0007 {{ reason }} \"}],\u202E\u2028\uFEFF&amp;";

    private const string Template = """
        notice: greeting
        channel: email
        recipients: []
        title: { zh: "致 {{ name }}", en: "To {{ name }}" }
        text: { zh: "{{ name }}：您好。", en: "Dear {{ name }}" }
        parameters: { name: "= name" }
        appointment: { id: "visit-{{ name }}", start: "= start", end: '= start + duration("PT2H")', place: "{{ name }}" }
        clauses: []
        """;

    [Fact]
    public async Task What_a_value_holds_stays_text_on_one_line_in_every_channel()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.DeployAsync("letters", ("greeting.notice.yaml", Template));
        var order = new NoticeOrder("greeting", "c", null, FeelContext.Empty.With("name", FeelString.Of(Wicked)).With("reason", FeelString.Of("SECRET"))) { Folder = "letters" };
        await program.PlanAsync(order, new NoticeRecipient(Wicked, "zh", NoticeChannel.Email, "li@example.com", "K-1"), new NoticeRecipient(Wicked, "zh", NoticeChannel.Sms, "13800000001", "K-1"));

        await program.RunAsync();

        const string plain = "<b>李</b> Bcc: all@example.com  {{ reason }} \"}], &amp;";
        var mail = Assert.Single(program.Mail.Received);
        Assert.Equal(($"致 {plain}", $"{plain}：您好。", plain[..50], plain), (mail.Subject, mail.Text, mail.Name, mail.Parameters["name"]));
        Assert.Contains("<p>&lt;b&gt;李&lt;/b&gt; Bcc: all@example.com  {{ reason }} &quot;}], &amp;amp;：您好。</p>", mail.Html, StringComparison.Ordinal);
        Assert.Equal(mail.Text, Assert.Single(program.Sms.Received).Text);
    }

    [Fact]
    public void No_text_that_a_value_can_hold_breaks_a_line_or_changes_the_direction()
    {
        var every = Enumerable.Range(0, 0x110000).Where(static point => Rune.IsValid(point)).Select(static point => new Rune(point));

        foreach (var some in every.Chunk(400))
        {
            var plain = PlainValue.Of(string.Concat(some.Select(static rune => rune.ToString())));

            Assert.DoesNotContain(plain.EnumerateRunes(), static r => Rune.GetUnicodeCategory(r) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        }
    }

    [Fact]
    public void A_value_without_end_is_cut() => Assert.Equal(1_000, PlainValue.Of(new string('长', 5_000)).Length);

    [Fact]
    public async Task A_mail_carries_its_appointment()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.DeployAsync("letters", ("greeting.notice.yaml", Template));
        var start = new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(8));
        var order = new NoticeOrder("greeting", "c", null, FeelContext.Empty.With("name", FeelString.Of("李")).With("start", FeelDateTime.From(start))) { Folder = "letters" };
        await program.PlanAsync(order, new NoticeRecipient("李", "en", NoticeChannel.Email, "li@example.com", "K-1"));

        await program.RunAsync();

        Assert.Equal(new NoticeAppointment("visit-李", start, start.AddHours(2), "李", IsCancelled: false), Assert.Single(program.Mail.Received).Appointment);
    }

    [Fact]
    public async Task An_old_case_keeps_the_words_of_its_version()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.DeployAsync("letters", ("greeting.notice.yaml", Template));
        var old = (await program.Get<Workflows.Host.Deployment.DefinitionCatalogue>().LatestFolderAsync("letters"))!.DeploymentKey;
        await program.DeployAsync("letters", ("greeting.notice.yaml", Template.Replace("您好", "新年好", StringComparison.Ordinal)));

        await program.PlanAsync(new NoticeOrder("greeting", "old", old, FeelContext.Empty), new NoticeRecipient("李", "zh", NoticeChannel.Email, "li@example.com", "K-1"));
        await program.PlanAsync(new NoticeOrder("greeting", "new", null, FeelContext.Empty) { Folder = "letters" }, new NoticeRecipient("李", "zh", NoticeChannel.Email, "li@example.com", "K-1"));

        Assert.Equal([(1, "：您好。"), (2, "：新年好。")], (await program.EntriesAsync()).Select(entry => (entry.TemplateVersion, entry.Text)));
    }
}
