using System.Text;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.CustomerService.Tests;

public sealed class IntakeProceduresTests
{
    private const string Others = "repair emergency consultation connection suggestion opinion payment other";

    [Fact]
    public void Procedures_that_answer_every_kind_once_are_fine() => Assert.Empty(Check(("a", Others), ("b", "complaint")));

    [Fact]
    public void Definitions_in_which_nobody_takes_requests_are_fine() => Assert.Empty(Check(("a", "")));

    [Fact]
    public void A_kind_that_does_not_exist_is_named_with_those_that_do() => Assert.Equal(
        ["a/a.bpmn #a: Expected the property 'intake' to name kinds of request, but 'repairs' is none. "
            + "Kinds: repair, emergency, consultation, connection, complaint, suggestion, opinion, payment, other."],
        Check(("a", $"{Others} repairs"), ("b", "complaint")));

    [Fact]
    public void A_kind_is_answered_by_one_procedure() => Assert.Equal(
        ["b/b.bpmn #b: Expected one procedure for the kind 'repair', but 'a' answers it too."],
        Check(("a", Others), ("b", "complaint repair")));

    [Fact]
    public void A_kind_that_nobody_answers_is_named() => Assert.Equal(
        ["a/a.bpmn #a: Expected a procedure for every kind of request, but nobody answers complaint. Name it in the property 'intake' of one."],
        Check(("a", Others)));

    private static string[] Check(params (string Id, string Kinds)[] processes) =>
    [
        .. IntakeProcedures.Check(DefinitionSet.Compile([.. processes.Select(process => new DefinitionFile(
            $"{process.Id}/{process.Id}.bpmn",
            Encoding.UTF8.GetBytes($"""
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="t">
                  <bpmn:process id="{process.Id}" isExecutable="true">
                    <bpmn:extensionElements><zeebe:properties><zeebe:property name="intake" value="{process.Kinds}"/></zeebe:properties></bpmn:extensionElements>
                    <bpmn:startEvent id="s"/>
                  </bpmn:process>
                </bpmn:definitions>
                """)))])).Select(problem => problem.ToString()),
    ];
}
