using BackOffice.CustomerService.Outages;
using BackOffice.CustomerService.Outages.Rules;

namespace BackOffice.CustomerService.Tests.Outages;

public sealed class OutageRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly OutagePlan Plan = new()
    {
        Areas = [new OutageArea("城东区", "幸福小区", "")],
        StartsAt = Now.AddDays(5),
        EndsAt = Now.AddDays(5).AddHours(6),
        Work = "更换阀门",
        ContactName = "胡永明",
        ContactPhone = "13800009999",
        SafetyTips = "请关闭阀门。",
    };

    public static TheoryData<string, OutagePlan> Offenders { get; } = new()
    {
        { nameof(OutageNeedsAnArea), Plan with { Areas = [] } },
        { nameof(OutageCannotBeginInThePast), Plan with { StartsAt = Now } },
        { nameof(OutageEndsAfterItBegins), Plan with { EndsAt = Plan.StartsAt } },
        { nameof(OutageSaysWhatIsDone), Plan with { Work = " " } },
        { nameof(OutageNamesAContact), Plan with { ContactName = "" } },
        { nameof(OutageNamesAContact), Plan with { ContactPhone = "问前台" } },
        { nameof(OutageSaysHowToLightUpAgain), Plan with { SafetyTips = "" } },
        { nameof(OutageTextsKeepTheirLength), Plan with { Substitutes = new string('长', 201) } },
    };

    [Theory]
    [MemberData(nameof(Offenders))]
    public void A_plan_that_breaks_one_rule_hears_of_that_one(string rule, OutagePlan plan) =>
        Assert.Equal(rule, Assert.Single(OutagePlanRules.Judge(plan, Now)).Rule);

    [Fact]
    public void A_plan_that_keeps_every_rule_is_accepted() => Assert.Empty(OutagePlanRules.Judge(Plan, Now));

    [Fact]
    public void A_fault_has_begun_already() => Assert.Empty(OutagePlanRules.Judge(Plan with { Kind = OutageKind.Fault, StartsAt = Now.AddHours(-1) }, Now));

    [Theory]
    [InlineData(OutageState.Planned, nameof(OnlyAnAnnouncedOutageIsMovedOrCancelled))]
    [InlineData(OutageState.Released, nameof(OnlyAnAnnouncedOutageIsMovedOrCancelled))]
    [InlineData(OutageState.Restored, nameof(OnlyAnAnnouncedOutageIsMovedOrCancelled))]
    public void Only_what_customers_know_of_and_has_not_begun_is_cancelled(OutageState state, string rule) =>
        Assert.Equal(rule, Assert.Single(OutageChangeRules.Judge(In(state), new OutageChange.Cancel("大风"), Now)).Rule);

    [Fact]
    public void A_move_lies_ahead_ends_after_it_begins_and_says_why() => Assert.Equal(
        [nameof(MovedOutageLiesAhead), nameof(MovedOutageEndsAfterItBegins), nameof(ChangeSaysWhy)],
        OutageChangeRules.Judge(In(OutageState.Announced), new OutageChange.Move(Now, Now, ""), Now).Select(broken => broken.Rule));

    [Fact]
    public void Work_is_extended_while_it_is_under_way_to_a_later_end()
    {
        var later = new OutageChange.Extend(Plan.EndsAt.AddHours(2), "阀井积水");

        Assert.Empty(OutageChangeRules.Judge(In(OutageState.Released), later, Now));
        Assert.Equal(nameof(OnlyWorkUnderWayIsExtended), Assert.Single(OutageChangeRules.Judge(In(OutageState.Announced), later, Now)).Rule);
        Assert.Equal(nameof(ExtensionLiesAfterTheAnnouncedEnd), Assert.Single(OutageChangeRules.Judge(In(OutageState.Released), later with { EndsAt = Plan.EndsAt }, Now)).Rule);
    }

    [Fact]
    public void Work_waits_until_everyone_was_told_in_time_unless_somebody_answers_for_it()
    {
        var almost = new OutageProgress([new OutageClassProgress(OutageClass.Household, 300, 300, 299, Now)], Now, IsComplete: true);
        var everyone = almost with { Classes = [almost.Classes[0] with { ToldInTime = 300 }] };

        Assert.Equal("停气 T-20261120-0001 应通知 300 户，按时通知 299 户，不得放行作业。请改期、撤销，或由主管说明理由放行。", WorkWaitsUntilEveryoneWasToldInTime.Judge(In(OutageState.Announced), almost)!.Chinese);
        Assert.Null(WorkWaitsUntilEveryoneWasToldInTime.Judge(In(OutageState.Announced), everyone));
        Assert.NotNull(WorkWaitsUntilEveryoneWasToldInTime.Judge(In(OutageState.Announced), everyone with { IsComplete = false }));
        Assert.Null(WorkWaitsUntilEveryoneWasToldInTime.Judge(In(OutageState.Announced) with { Override = new OutageOverride("渗漏", "manager.demo", Now) }, almost));
    }

    [Theory]
    [InlineData(ContactKind.Visit, ContactOutcome.Met, null, true)]
    [InlineData(ContactKind.Visit, ContactOutcome.Paid, 30, false)]
    [InlineData(ContactKind.Meal, ContactOutcome.Brought, null, true)]
    [InlineData(ContactKind.Meal, ContactOutcome.Paid, 30, true)]
    [InlineData(ContactKind.Meal, ContactOutcome.Paid, null, false)]
    [InlineData(ContactKind.Meal, ContactOutcome.Absent, null, false)]
    public void A_visit_ends_as_visits_do(ContactKind kind, ContactOutcome outcome, int? amount, bool kept) =>
        Assert.Equal(kept, VisitEndsAsVisitsDo.Judge(kind, outcome, amount) is null);

    [Fact]
    public void A_posting_without_a_picture_proves_nothing()
    {
        Assert.Null(PostingIsProvenByAPicture.Judge("image/jpeg", [1]));
        Assert.NotNull(PostingIsProvenByAPicture.Judge("image/jpeg", []));
        Assert.NotNull(PostingIsProvenByAPicture.Judge("text/html", [1]));
    }

    [Fact]
    public void Areas_are_said_as_people_say_them() => Assert.Equal(
        "城东区 幸福小区 1 号楼、2 号楼；城西区；阀门 V-101",
        OutageArea.TextOf([new("城东区", "幸福小区", "1 号楼"), new("城东区", "幸福小区", "2 号楼"), new("城西区", "", ""), OutageArea.BehindValve("V-101")], 200));

    private static Outage In(OutageState state) => new() { Number = "T-20261120-0001", Plan = Plan, State = state, Scope = "城东区", PlannedBy = "network.demo", PlannedAt = Now };
}
