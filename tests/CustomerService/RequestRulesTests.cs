using BackOffice.CustomerService.ServiceRequests;
using BackOffice.CustomerService.ServiceRequests.Rules;

namespace BackOffice.CustomerService.Tests;

public sealed class RequestRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly RequestIntake Complete = new()
    {
        Kind = RequestKind.Repair,
        ProcessId = "home-repair",
        Name = "李示例",
        Phone = "138-0000-0001",
        Address = "幸福小区 3 号楼 501",
        Content = "灶具打不着火",
        OccurredAt = Now.AddHours(-1),
        IsReadBack = true,
    };

    [Fact]
    public void A_complete_record_breaks_no_rule() => Assert.Empty(RequestRules.Judge(Complete, Now));

    [Fact]
    public void A_record_that_was_not_read_back_is_not_done() => Assert.Equal("RecordIsReadBackBeforeItIsDone", Broken(Complete with { IsReadBack = false }));

    [Fact]
    public void Name_phone_address_and_content_are_asked_for() =>
        Assert.Equal(
            "RequestNeedsAName RequestNeedsAPhoneThatCanBeDialled RequestNeedsAnAddress ContentSaysWhatIsTheMatter",
            Broken(Complete with { Name = " ", Phone = "", Address = "", Content = "坏了" }));

    [Theory]
    [InlineData("", "")]
    [InlineData("li@example.com", "")]
    [InlineData("li at example", "MailAddressCanBeWrittenTo")]
    [InlineData("Li <li@example.com>", "MailAddressCanBeWrittenTo")]
    public void A_mail_address_may_be_missing_but_not_wrong(string given, string broken) => Assert.Equal(broken, Broken(Complete with { Email = given }));

    [Fact]
    public void An_emergency_never_waits_for_the_form()
    {
        var emergency = new RequestIntake { Kind = RequestKind.Repair, Urgency = RequestUrgency.Emergency, ProcessId = "emergency-response", Address = "建设路 7 号" };

        Assert.Empty(RequestRules.Judge(emergency, Now));
        Assert.Empty(RequestRules.Judge(emergency with { Address = "", Phone = "13800000001" }, Now));
        Assert.Equal("EmergencyNeedsAPlaceOrAPhone", Broken(emergency with { Address = "" }));
    }

    [Fact]
    public void A_complaint_may_be_nameless() => Assert.Empty(RequestRules.Judge(Complete with { Kind = RequestKind.Complaint, Name = "", Phone = "", Address = "" }, Now));

    [Theory]
    [InlineData(1, null, "OccurrenceCannotLieInTheFuture")]
    [InlineData(0, -1, "AppointmentCannotLieInThePast")]
    [InlineData(0, 0, "")]
    public void Times_lie_on_their_side_of_now(int occurred, int? appointment, string broken) =>
        Assert.Equal(broken, Broken(Complete with { OccurredAt = Now.AddMinutes(occurred), Appointment = appointment is { } minutes ? Now.AddMinutes(minutes) : null }));

    [Fact]
    public void A_phone_that_is_given_must_be_dialable_even_from_somebody_nameless() =>
        Assert.Equal("RequestNeedsAPhoneThatCanBeDialled", Broken(Complete with { Kind = RequestKind.Complaint, Phone = "问邻居" }));

    [Fact]
    public void Texts_are_bounded_and_the_message_says_by_what()
    {
        var broken = Assert.Single(RequestRules.Judge(Complete with { Content = new string('漏', 2_001) }, Now));

        Assert.Equal(("Content", "最多 2000 个字，现为 2001 个。"), (broken.Field, broken.Chinese));
    }

    [Fact]
    public void Codes_are_written_as_the_definitions_write_them() =>
        Assert.Equal(("non-resident-heating", RequestChannel.Window, null), (Code.Of(Customers.CustomerClass.NonResidentHeating), Code.Find<RequestChannel>("window"), Code.Find<RequestChannel>("Window")));

    private static string Broken(RequestIntake intake) => string.Join(' ', RequestRules.Judge(intake, Now).Select(b => b.Rule));
}
