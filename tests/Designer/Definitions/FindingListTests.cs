using System.Collections.Immutable;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Pages.Definitions;
using BackOffice.Designer.Tests.Shell;

namespace BackOffice.Designer.Tests.Definitions;

public sealed class FindingListTests
{
    [Fact]
    public async Task Errors_stand_before_warnings()
    {
        var html = await HtmlAsync(new Finding("a.bpmn", null, "only a hint", IsError: false), new Finding("a.bpmn", null, "does not run", IsError: true));

        Assert.True(html.IndexOf("does not run", StringComparison.Ordinal) < html.IndexOf("only a hint", StringComparison.Ordinal));
        Assert.Contains("1 errors, 1 warnings", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_element_of_the_open_file_is_a_button_with_its_name() =>
        Assert.Matches("<button[^>]*>Dispatch</button>", await HtmlAsync(new Finding("a.bpmn", "dispatch", "no form", IsError: true)));

    [Fact]
    public async Task A_place_in_another_file_is_named_but_leads_nowhere()
    {
        var html = await HtmlAsync(new Finding("b.form", "dispatch", "no label", IsError: true));

        Assert.Contains("b.form dispatch", html, StringComparison.Ordinal);
        Assert.DoesNotContain(">Dispatch<", html, StringComparison.Ordinal);
    }

    private static Task<string> HtmlAsync(params ImmutableArray<Finding> findings) => Screen.HtmlAsync<FindingList>(
        Languages.English,
        (nameof(FindingList.Findings), findings),
        (nameof(FindingList.Names), new Dictionary<string, string> { ["dispatch"] = "Dispatch" }),
        (nameof(FindingList.File), "a.bpmn"));
}
