using BackOffice.Conformance;
using BackOffice.Conformance.Betsy;
using BackOffice.Conformance.Bpmn;

namespace BackOffice.Workflows.Host.Tests.Conformance;

/// <summary>A passing case that regresses changes its page, and so does a listed failure that starts to pass.</summary>
public sealed class PublicSuiteTests
{
    [SuiteFact]
    public void The_published_page_tells_what_the_executable_processes_give() =>
        Assert.Equal(Published("betsy.md"), ConformancePage.Render(new BetsySuite().Run(SuiteFactAttribute.Folder("betsy-bpmn"))));

    [SuiteFact]
    public void The_published_page_tells_which_files_are_read_and_written_back() =>
        Assert.Equal(
            Published("bpmn.md"),
            ConformancePage.Render(SuiteReport.Of(new BpmnSuite(), [SuiteFactAttribute.Folder("models"), SuiteFactAttribute.Folder("bpmn-miwg")])));

    private static string Published(string page) => File.ReadAllText(Path.Combine(SuiteFactAttribute.Root, "docs", "conformance", page));
}
