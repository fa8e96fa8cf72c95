namespace BackOffice.Workflows.Host.Tests.Definitions;

/// <summary>A table of commitments of one rule or more, in the columns of the shipped one.</summary>
internal static class CommitmentTexts
{
    /// <summary>One rule after its opening tag.</summary>
    public static string Rule(string opening, string topic, string profile, string kind, string figure, string confirm) => $"""
        {opening}
          <inputEntry id="i1-{profile}-{topic}"><text>"{topic}"</text></inputEntry>
          <outputEntry id="o1-{profile}-{topic}"><text>"{profile}"</text></outputEntry>
          <outputEntry id="o2-{profile}-{topic}"><text>{figure}</text></outputEntry>
          <outputEntry id="o3-{profile}-{topic}"><text>"{kind}"</text></outputEntry>
          <outputEntry id="o4-{profile}-{topic}"><text>{confirm}</text></outputEntry>
          <outputEntry id="o5-{profile}-{topic}"><text>"{topic}.{profile}"</text></outputEntry>
        </rule>
        """;

    public static string Table(string opening, string topic, string profile, string kind, string figure, string confirm) =>
        Table(Rule(opening, topic, profile, kind, figure, confirm));

    /// <summary>The rows, and a decision that takes the profile's own.</summary>
    public static string Table(string rules) => $"""
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:m">
          <inputData id="in-topic" name="topic"><variable id="v-topic" name="topic"/></inputData>
          <inputData id="in-profile" name="profile"><variable id="v-profile" name="profile"/></inputData>
          <inputData id="in-company" name="company"><variable id="v-company" name="company"/></inputData>
          <decision id="commitment-rows" name="rows">
            <variable id="v-rows" name="rows"/>
            <informationRequirement id="r1"><requiredInput href="#in-topic"/></informationRequirement>
            <decisionTable id="t" hitPolicy="COLLECT">
              <input id="c1"><inputExpression id="c1e"><text>topic</text></inputExpression></input>
              <output id="c2" name="profile"/><output id="c3" name="figure"/><output id="c4" name="kind"/><output id="c5" name="confirm"/><output id="c6" name="row"/>
              {rules}
            </decisionTable>
          </decision>
          <decision id="commitment" name="commitment">
            <variable id="v-commitment" name="commitment"/>
            <informationRequirement id="r2"><requiredDecision href="#commitment-rows"/></informationRequirement>
            <informationRequirement id="r3"><requiredInput href="#in-topic"/></informationRequirement>
            <informationRequirement id="r4"><requiredInput href="#in-profile"/></informationRequirement>
            <informationRequirement id="r5"><requiredInput href="#in-company"/></informationRequirement>
            <literalExpression id="l"><text>{"{"}topic: topic, row: rows[item.profile = company.profile][1].row, figure: rows[item.profile = company.profile][1].figure, own: company.overrides{"}"}</text></literalExpression>
          </decision>
        </definitions>
        """;
}
