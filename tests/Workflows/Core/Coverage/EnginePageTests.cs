using System.Reflection;

namespace BackOffice.Workflows.Core.Tests.Coverage;

/// <summary>docs/engine.md says what the tests show, and nothing else.</summary>
public sealed class EnginePageTests
{
    private static string Page => Path.Combine(Root(), "docs", "engine.md");

    [Fact]
    public void The_coverage_in_docs_engine_md_is_what_the_tests_cover()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var current = EnginePage.Render();
        if (Environment.GetEnvironmentVariable("WRITE_PAGES") == "1")
        {
            File.WriteAllText(Page, page.Replace(EnginePage.PartOf(page), current, StringComparison.Ordinal));
            return;
        }

        Assert.True(EnginePage.PartOf(page) == current, "The coverage in docs/engine.md is not current. Run: WRITE_PAGES=1 dotnet test tests/Workflows/Core --filter EnginePage");
    }

    [Fact]
    public void Every_element_of_the_table_has_a_test_and_every_row_an_element()
    {
        Assert.Equal(EnginePage.Elements.Order(StringComparer.Ordinal), EnginePage.Rows.Select(row => row.Row.Element).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_covers_a_row_is_a_test_that_runs()
    {
        foreach (var (test, _) in EnginePage.Rows)
        {
            var fact = test.GetCustomAttribute<FactAttribute>();
            Assert.True(fact is { Skip: null }, $"'{test.Name}' covers a row of the table, but is no test that runs.");
        }
    }

    [Fact]
    public void Every_row_links_a_file_that_is_there()
    {
        var links = EnginePage.Render().Split("](").Skip(1).Select(link => link[..link.IndexOf(')', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal);

        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Root(), "docs", link)), link));
    }

    [Fact]
    public void Every_node_of_the_definition_has_its_section()
    {
        var page = File.ReadAllText(Page);
        foreach (var (type, title) in Sections)
        {
            Assert.True(page.Contains($"\n### {title}\n", StringComparison.Ordinal), $"docs/engine.md has no section '{title}' for {type.Name}.");
        }

        var nodes = typeof(Definition.FlowNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Definition.FlowNode)) && type is { IsAbstract: false });
        Assert.Empty(nodes.Except(Sections.Keys));
    }

    private static readonly Dictionary<Type, string> Sections = new()
    {
        [typeof(Definition.ProcessRoot)] = "Process",
        [typeof(Definition.StartEvent)] = "Start event",
        [typeof(Definition.EndEvent)] = "End event",
        [typeof(Definition.IntermediateCatchEvent)] = "Intermediate catch event",
        [typeof(Definition.IntermediateThrowEvent)] = "Intermediate throw event",
        [typeof(Definition.BoundaryEvent)] = "Boundary event",
        [typeof(Definition.UserTask)] = "User task",
        [typeof(Definition.ServiceTask)] = "Service task",
        [typeof(Definition.SendTask)] = "Send task",
        [typeof(Definition.ReceiveTask)] = "Receive task",
        [typeof(Definition.ScriptTask)] = "Script task",
        [typeof(Definition.BusinessRuleTask)] = "Business rule task",
        [typeof(Definition.ManualTask)] = "Manual and undefined task",
        [typeof(Definition.UndefinedTask)] = "Manual and undefined task",
        [typeof(Definition.CallActivity)] = "Call activity",
        [typeof(Definition.SubProcess)] = "Embedded subprocess",
        [typeof(Definition.EventSubProcess)] = "Event subprocess",
        [typeof(Definition.TransactionSubProcess)] = "Transaction",
        [typeof(Definition.AdHocSubProcess)] = "Ad-hoc subprocess",
        [typeof(Definition.ExclusiveGateway)] = "Exclusive gateway",
        [typeof(Definition.ParallelGateway)] = "Parallel gateway",
        [typeof(Definition.InclusiveGateway)] = "Inclusive gateway",
        [typeof(Definition.EventBasedGateway)] = "Event-based gateway",
        [typeof(Definition.ComplexGateway)] = "Complex gateway",
    };

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "BackOffice.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No repository stands above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
