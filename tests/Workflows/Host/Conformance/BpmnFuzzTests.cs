using BackOffice.Conformance.BpmnFuzzing;

namespace BackOffice.Workflows.Host.Tests.Conformance;

public sealed class BpmnFuzzTests
{
    /// <summary>The short form of <c>bpmn-fuzz 100000</c>, over the shipped definitions alone.</summary>
    [Fact]
    public void Mutants_of_definitions_are_read_or_refused_and_carried_out_without_a_crash()
    {
        var shipped = BpmnFuzz.Sources().Where(source => File.Exists(Path.Combine(SuiteFactAttribute.Root, "definitions", Path.GetFileNameWithoutExtension(source.File), source.File))).ToList();

        var outcome = BpmnFuzz.Run(400, shipped, (_, _) => { });

        Assert.True(outcome.Accepted > 40, $"Only {outcome.Accepted} of {outcome.Mutants} mutants were read without an error: the changes are too wild to reach the engine.");
        Assert.True(outcome.Steps > 100, $"Only {outcome.Steps} steps were carried out.");
    }
}
