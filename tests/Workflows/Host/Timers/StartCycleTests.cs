using System.Collections.Immutable;
using BackOffice.Workflows.Host.Company;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Timers;

namespace BackOffice.Workflows.Host.Tests.Timers;

/// <summary>Periodic duties whose cycle the commitments give.</summary>
public sealed class StartCycleTests
{
    private static readonly string Plan = Bpmn.Process(
        "plan",
        "<bpmn:startEvent id=\"due\"><bpmn:timerEventDefinition id=\"d\"><bpmn:timeCycle>=commitment(\"plan\").cycle</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>",
        Bpmn.UserTask("draw"), Bpmn.End(), Bpmn.Flows("due", "draw", "end"));

    // By profile: aode on the first of every month, any other on the first of a quarter; an own row wins.
    private const string Table = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="t" id="t" name="t">
          <inputData id="i1" name="profile"><variable name="profile" typeRef="Any" /></inputData>
          <inputData id="i2" name="company"><variable name="company" typeRef="Any" /></inputData>
          <decision id="commitment" name="commitment"><variable name="commitment" typeRef="Any" />
            <informationRequirement id="r1"><requiredInput href="#i1" /></informationRequirement>
            <informationRequirement id="r2"><requiredInput href="#i2" /></informationRequirement>
            <literalExpression><text>{cycle: if count(company.overrides) &gt; 0 then company.overrides[1].value else if profile = "aode" then "0 8 1 * *" else "0 8 1 */3 *"}</text></literalExpression>
          </decision>
        </definitions>
        """;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_change_of_profile_or_of_an_own_value_moves_the_next_instant(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        var (timers, ledger) = (node.Get<DueTimers>(), node.Get<CompanyLedger>());
        await node.DeployAsync(Plan);
        await timers.RunAsync();
        Assert.Null(await timers.NextAsync());

        await node.DeployAsync("common", ("commitments.dmn", Table));
        Assert.Equal("2027-01-01 08:00", await NextAsync(node));

        var aode = Assert.IsType<CompanyChangeOutcome.Done>(await ledger.ChangeAsync(new CompanyChange("we follow them") { Profile = "aode" }, 0, Node.Boss));
        Assert.Equal("2026-12-01 08:00", await NextAsync(node));

        var twice = ImmutableSortedDictionary<string, string>.Empty.Add("topic", "plan").Add("value", "0 8 25 * *");
        await ledger.ChangeAsync(new CompanyChange("before the cold") { Overrides = [twice] }, aode.Revision, Node.Boss);
        Assert.Equal("2026-11-25 08:00", await NextAsync(node));
    }

    [Theory, OnSqlite]
    public async Task The_next_time_is_computed_when_it_fires(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider);
        await node.DeployAsync(Plan);
        await node.DeployAsync("common", ("commitments.dmn", Table));
        Assert.Equal("2027-01-01 08:00", await NextAsync(node));

        await node.AdvanceAsync(TimeSpan.FromDays(45));

        Assert.Equal(1, await node.CountAsync("work_items", "element_id = 'draw'"));
        Assert.Equal("2027-04-01 08:00", await NextAsync(node));
    }

    private static async Task<string?> NextAsync(Node node)
    {
        await node.Get<DueTimers>().RunAsync();
        return (await node.Get<DueTimers>().NextAsync())?.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
    }
}
