using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Reading;
using static BackOffice.Workflows.Core.Tests.Reading.BpmnText;

namespace BackOffice.Workflows.Core.Tests.Reading;

public sealed class BpmnReaderTests
{
    [Fact]
    public void A_user_task_is_read_with_everything_that_Zeebe_says_about_it()
    {
        var result = BpmnReader.Read(Process($"""
            <bpmn:startEvent id="s"/>
            <bpmn:userTask id="t" name="上门维修">
              <bpmn:documentation>Take the meter key along.</bpmn:documentation>
              <bpmn:extensionElements>
                <zeebe:userTask/>
                <zeebe:assignmentDefinition assignee="= fitter" candidateGroups="fitter,foreman"/>
                <zeebe:taskSchedule dueDate="= arrival.due"/>
                <zeebe:formDefinition formId="repair" bindingType="deployment"/>
                <zeebe:ioMapping><zeebe:input source="= request.customer" target="customer"/><zeebe:output source="= done" target="result"/></zeebe:ioMapping>
                <zeebe:properties><zeebe:property name="clause" value="A-020"/></zeebe:properties>
              </bpmn:extensionElements>
            </bpmn:userTask>
            {Flow("s", "t")}
            """));

        Assert.Empty(result.Problems);
        var task = Assert.IsType<UserTask>(result.Processes.Single().FindNode("t"));
        Assert.Equal("上门维修", task.Name);
        Assert.Equal("Take the meter key along.", task.Documentation);
        Assert.Equal("= fitter", task.Assignee!.Source);
        Assert.Equal("fitter,foreman", task.CandidateGroups!.Source);
        Assert.Equal("arrival.due", task.DueDate!.Text);
        Assert.Equal(new FormReference("repair", ResourceBinding.Deployment, null), task.Form);
        Assert.Equal("customer", task.Inputs.Single().Target);
        Assert.Equal("result", task.Outputs.Single().Target);
        Assert.Equal("A-020", task.Properties["clause"]);
        Assert.Equal("s", task.Incoming.Single().Source.Id);
    }

    [Fact]
    public void A_boundary_timer_stands_on_its_activity()
    {
        var result = BpmnReader.Read(Process($"""
            <bpmn:startEvent id="s"/><bpmn:manualTask id="t"/>
            <bpmn:boundaryEvent id="late" attachedToRef="t" cancelActivity="false">
              <bpmn:timerEventDefinition><bpmn:timeDate>= arrival.due</bpmn:timeDate></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            {Flow("s", "t")}
            """));

        Assert.Empty(result.Problems);
        var boundary = ((Activity)result.Processes.Single().FindNode("t")!).BoundaryEvents.Single();
        Assert.False(boundary.IsInterrupting);
        Assert.Equal(TimerKind.Date, Assert.IsType<TimerEventDefinition>(boundary.Definitions.Single()).Kind);
    }

    [Fact]
    public void A_process_that_is_not_executable_is_kept_and_not_compiled()
    {
        var text = System.Text.Encoding.UTF8.GetString(Process("<bpmn:serviceTask id=\"t\"/>")).Replace("isExecutable=\"true\"", "isExecutable=\"false\"", StringComparison.Ordinal);

        var result = BpmnReader.Read(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.True(result.Accepted);
        Assert.Empty(result.Processes);
        Assert.Equal("p", Assert.Single(result.Document!.ProcessIds));
    }

    [Theory]
    [InlineData("<bpmn:serviceTask id=\"t\"/>", "job-type", "t", "Expected a job type (zeebe:taskDefinition type), but the serviceTask has none; nobody would do its work.")]
    [InlineData("<bpmn:choreographyTask id=\"t\"/>", "unknown-element", "t", "Expected an element that can be executed, but 'choreographyTask' cannot; replace it or take it out.")]
    [InlineData("<bpmn:receiveTask id=\"t\" messageRef=\"m\"/>", "reference", "t", "Expected 'messageRef' to name a message of this file, but 'm' is none.")]
    [InlineData("<bpmn:task id=\"t\"/><bpmn:task id=\"t\"/>", "unique-ids", "t", "Expected each id once, but 't' names several elements; give one of them ('task') another id.")]
    [InlineData("<bpmn:task id=\"t\"/><bpmn:sequenceFlow id=\"f\" sourceRef=\"t\" targetRef=\"nowhere\"/>", "sequence-flow", "f", "Expected 'targetRef' to name an element of this process, but 'nowhere' is none.")]
    [InlineData("<bpmn:boundaryEvent id=\"b\" attachedToRef=\"nowhere\"><bpmn:cancelEventDefinition/></bpmn:boundaryEvent>", "boundary-event", "b", "Expected the boundary event to stand on an activity (attachedToRef), but 'nowhere' is none.")]
    [InlineData("<bpmn:scriptTask id=\"t\"/>", "script", "t", "Expected a FEEL script (zeebe:script) or a job (zeebe:taskDefinition), but the script task has neither.")]
    [InlineData("<bpmn:businessRuleTask id=\"t\"/>", "decision", "t", "Expected a decision (zeebe:calledDecision) or a job (zeebe:taskDefinition), but the business rule task has neither.")]
    [InlineData("<bpmn:callActivity id=\"t\"/>", "called-process", "t", "Expected the id of the called process (zeebe:calledElement processId), but it is empty.")]
    [InlineData("<bpmn:task id=\"t\" startQuantity=\"0\"/>", "quantity", "t", "Expected 'startQuantity' to be a whole number of at least 1, but found '0'.")]
    public void What_cannot_run_is_refused_with_element_and_reason(string content, string rule, string element, string message)
    {
        var result = BpmnReader.Read(Process(content));

        Assert.False(result.Accepted);
        Assert.Empty(result.Processes);
        Assert.Contains(result.Problems, problem => problem.Rule == rule && problem.ElementId == element && problem.Message == message);
    }

    [Fact]
    public void An_external_entity_is_never_followed()
    {
        var xml = """<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>"""u8.ToArray();

        var problem = BpmnReader.Read(xml).Problems.Single();

        Assert.Equal("well-formed", problem.Rule);
    }

    [Fact]
    public void A_file_that_nests_too_deeply_is_refused_before_a_tree_is_built()
    {
        var xml = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300)));

        Assert.Equal("The file nests deeper than 200 levels.", BpmnReader.Read(xml).Problems.Single().Message);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_with_its_size()
    {
        var limits = new ReadingLimits(10, 200, 1000);

        Assert.Equal("The file has 11 bytes; at most 10 are read.", BpmnReader.Read(new byte[11], limits).Problems.Single().Message);
    }

    [Fact]
    public void Writing_keeps_what_the_engine_does_not_know()
    {
        var xml = Process("""<bpmn:task id="t" name="old" x:mine="1" xmlns:x="urn:x"><!-- note --><bpmn:extensionElements><x:odd a="b">c</x:odd></bpmn:extensionElements></bpmn:task>""");
        var document = BpmnReader.Read(xml).Document!;

        Assert.True(document.Rename("t", "new"));

        var expected = System.Text.Encoding.UTF8.GetString(xml).Replace("name=\"old\"", "name=\"new\"", StringComparison.Ordinal);
        Assert.True(System.Xml.Linq.XNode.DeepEquals(System.Xml.Linq.XDocument.Parse(expected), System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(document.ToBytes()))));
        Assert.Equal("new", document.NameOf("t"));
    }

    [Theory]
    [InlineData("<bpmn:manualTask/><bpmn:manualTask/>")]
    [InlineData("<bpmn:startEvent id=\"s\"/><bpmn:manualTask id=\"t\"/><bpmn:sequenceFlow sourceRef=\"s\" targetRef=\"t\"/><bpmn:sequenceFlow sourceRef=\"s\" targetRef=\"t\"/>")]
    public void An_element_without_an_id_is_refused_with_the_element_around_it(string content)
    {
        var result = BpmnReader.Read(Process(content));

        Assert.False(result.Accepted);
        Assert.Contains(result.Problems, problem => problem.Rule == "missing-id" && !string.IsNullOrEmpty(problem.ElementId));
    }
}
