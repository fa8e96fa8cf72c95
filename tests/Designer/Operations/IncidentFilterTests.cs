using BackOffice.Designer.Components.Pages.Operations;
using BackOffice.Workflows.Core.Incidents;

namespace BackOffice.Designer.Tests.Operations;

public sealed class IncidentFilterTests
{
    [Theory]
    [InlineData(null, null, "operations")]
    [InlineData(" complaint ", "jobfailed", "operations?process=complaint&kind=jobfailed")]
    [InlineData("", "NoFlow", "operations?kind=noflow")]
    [InlineData("a&b=c", null, "operations?process=a%26b%3Dc")]
    public void What_the_address_says_is_what_it_says_again(string? process, string? kind, string address) =>
        Assert.Equal(address, IncidentFilter.Read(process, kind).Address());

    [Theory]
    [InlineData("4")]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("somebody's words")]
    [InlineData("Expression,NoFlow")]
    public void A_kind_that_is_none_narrows_nothing(string kind) => Assert.Null(IncidentFilter.KindOf(kind));

    [Fact]
    public void Every_kind_is_found_by_its_name() =>
        Assert.All(Enum.GetValues<IncidentKind>(), kind => Assert.Equal(kind, IncidentFilter.KindOf(kind.ToString().ToLowerInvariant())));
}
