using static BackOffice.Workflows.Host.Tests.Definitions.DefinitionTexts;

namespace BackOffice.Workflows.Host.Tests.Definitions;

public sealed class NoticeTemplateTests
{
    [Theory]
    [InlineData("also: [phone]", "Expected 'also' to name channels that send by themselves (sms, email), but found 'phone'.")]
    [InlineData("priority: now", "Expected 'priority' to be one of emergency, urgent, normal, bulk, but found 'now'.")]
    [InlineData("deadline: tomorrow", "Expected 'deadline' to be FEEL after '=', but found 'tomorrow'.")]
    [InlineData("appointment: { id: a, start: '= at', place: b }", "Expected a notice with an 'appointment' to go by mail, which alone carries it (channel: email, or also: [email]).")]
    public void A_notice_that_cannot_be_meant_is_refused_with_what_would_work(string line, string said)
    {
        var problem = Assert.Single(Set(("p/told.notice.yaml", Told(line))).Problems);

        Assert.Equal("p/told.notice.yaml", problem.Path);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_appointment_may_say_only_when_it_begins()
    {
        var definitions = Set(("p/told.notice.yaml", Told("also: [email]\nappointment: { id: 'visit-{{ n }}', start: '= at', place: b, cancelled: true }")));

        var appointment = definitions.Notices["told"].Appointment!;
        Assert.Equal(("visit-{{ n }}", "= at", null, true), (appointment.Id, appointment.Start, appointment.End, appointment.IsCancelled));
    }

    private static string Told(string line) => $"notice: told\nchannel: sms\nrecipients: [\"1\"]\ntitle: {{ zh: a, en: a }}\ntext: {{ zh: a, en: a }}\nclauses: []\n{line}\n";
}
