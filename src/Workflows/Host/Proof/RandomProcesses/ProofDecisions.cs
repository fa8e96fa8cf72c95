using System.Text;
using BackOffice.Decisions.Dmn;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>The one decision of the random processes: how large <c>n</c> is.</summary>
internal sealed class ProofDecisions : IDecisions
{
    private const string Size = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="size" namespace="urn:backoffice:proof">
          <inputData id="n" name="n"><variable id="v" name="n"/></inputData>
          <decision id="size" name="size">
            <variable id="w" name="size"/>
            <informationRequirement id="r"><requiredInput href="#n"/></informationRequirement>
            <literalExpression id="e"><text>if n > 1 then "large" else "small"</text></literalExpression>
          </decision>
        </definitions>
        """;

    private readonly BoundDecision _size = new(DmnReader.Read(Encoding.UTF8.GetBytes(Size)).Model ?? throw new InvalidOperationException("Expected the decision 'size', but it was refused."), "size", 1);

    public static ProofDecisions Instance { get; } = new();

    public BoundDecision? Find(string decisionId, ResourceBinding binding, string? versionTag) => decisionId == "size" ? _size : null;
}
