using System.Text;
using BackOffice.Decisions.Dmn;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Tests.Coverage;
using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

public sealed class DecisionTests
{
    [Fact]
    [Covers("Business rule task", "asks a decision; rule, version and value in the journal")]
    public void A_business_rule_task_asks_a_decision_and_the_journal_says_which_rule_answered()
    {
        var world = new World { Decisions = new Arrival() };
        world.Deploy(Ask().Read());

        var started = world.Start("p", ("urgency", "\"leak\""));

        Assert.Equal("\"PT30M\"", started["arrival"]);
        var evaluated = started.Journal.OfType<DecisionEvaluated>().Single();
        Assert.Equal(("arrival", 3, "arrival/leak-rule"), (evaluated.DecisionId, evaluated.Version, evaluated.MatchedRules.Single()));
    }

    [Fact]
    public void A_decision_that_is_not_deployed_is_an_incident()
    {
        Assert.Equal("Expected the decision 'arrival', but it is not deployed.", World.With(Ask()).Start("p").Incident!.Cause);
    }

    private static ProcessBuilder Ask() =>
        Process("p").Start().Element("businessRuleTask", "ask", task => task.Extension("calledDecision", ("decisionId", "arrival"), ("resultVariable", "arrival"))).UserTask("a");

    private sealed class Arrival : IDecisions
    {
        private const string Table = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test">
              <inputData id="i" name="urgency"><variable name="urgency" typeRef="string"/></inputData>
              <decision id="arrival" name="arrival"><variable name="arrival"/><informationRequirement id="r"><requiredInput href="#i"/></informationRequirement>
                <decisionTable id="t" hitPolicy="UNIQUE"><input id="in"><inputExpression id="ie"><text>urgency</text></inputExpression></input><output id="out" name="arrival"/>
                  <rule id="leak-rule"><inputEntry id="a"><text>"leak"</text></inputEntry><outputEntry id="b"><text>"PT30M"</text></outputEntry></rule>
                  <rule id="usual-rule"><inputEntry id="c"><text>"usual"</text></inputEntry><outputEntry id="e"><text>"PT24H"</text></outputEntry></rule>
                </decisionTable></decision>
            </definitions>
            """;

        public BoundDecision? Find(string decisionId, ResourceBinding binding, string? versionTag) =>
            new(DmnReader.Read(Encoding.UTF8.GetBytes(Table)).Model!, decisionId, 3);
    }
}
