using BackOffice.CustomerService.Notices;
using BackOffice.Designer.Components.Pages.Notices;

namespace BackOffice.Designer.Tests.Notices;

public sealed class NoticeListFilterTests
{
    [Fact]
    public void What_is_chosen_stands_in_the_address_and_is_read_from_it()
    {
        var filter = new NoticeListFilter(
            NoticeStanding.Failed, NoticeChannel.Sms, "repair-late", new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30), "outage:T-1", 17, "138 0000");

        Assert.Equal("notices?state=failed&channel=sms&template=repair-late&from=2026-11-01&to=2026-11-30&cause=outage%3AT-1&case=17&q=138%200000", filter.Address());
        Assert.Equal(filter, NoticeListFilter.Read("failed", "sms", "repair-late", "2026-11-01", "2026-11-30", "outage:T-1", 17, "138 0000"));
    }

    [Theory]
    [InlineData("3", "9", "yesterday")]
    [InlineData("nonsense", "pigeon", "2026-13-01")]
    [InlineData(null, null, null)]
    public void What_is_no_state_channel_or_day_narrows_nothing(string? state, string? channel, string? day) =>
        Assert.Equal(new NoticeListFilter(), NoticeListFilter.Read(state, channel, null, day, day, null, null, null));

    [Fact]
    public void Without_a_choice_the_address_is_short() => Assert.Equal("notices", new NoticeListFilter().Address());

    [Fact]
    public void Every_state_of_the_ledger_can_be_asked_for() =>
        Assert.All(Enum.GetValues<NoticeState>(), state => Assert.Equal(state, NoticeListFilter.Word<NoticeState>(NoticeListFilter.Word<NoticeStanding>(state.ToString())?.ToString())));
}
