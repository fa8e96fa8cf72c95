using System.Security;
using System.Text;

namespace BackOffice.Decisions.Tests.Dmn;

/// <summary>Builds small DMN files in the test that uses them. Ids are the names with an underscore before them.</summary>
internal sealed class ModelBuilder
{
    public const string Dmn15 = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    private readonly StringBuilder body = new();
    private string vocabulary = Dmn15;
    private string modelNamespace = "urn:test";

    public static ModelBuilder Model() => new();

    public static string Text(string feel) => $"<literalExpression><text>{SecurityElement.Escape(feel)}</text></literalExpression>";

    public ModelBuilder Vocabulary(string uri)
    {
        vocabulary = uri;
        return this;
    }

    public ModelBuilder Namespace(string uri)
    {
        modelNamespace = uri;
        return this;
    }

    public ModelBuilder Import(string name, string uri) => Raw($"""<import name="{name}" namespace="{uri}" importType="{Dmn15}"/>""");

    public ModelBuilder Type(string name, string baseType, string? allowed = null, bool collection = false) => Raw(
        $"""<itemDefinition name="{name}" isCollection="{(collection ? "true" : "false")}"><typeRef>{baseType}</typeRef>{Allowed(allowed)}</itemDefinition>""");

    public ModelBuilder Structure(string name, params (string Name, string Type)[] components) => Raw(
        $"""<itemDefinition name="{name}">{string.Concat(components.Select(part => $"""<itemComponent name="{part.Name}"><typeRef>{part.Type}</typeRef></itemComponent>"""))}</itemDefinition>""");

    public ModelBuilder Input(string name, string type = "Any") => Raw(
        $"""<inputData id="_{name}" name="{name}"><variable name="{name}" typeRef="{type}"/></inputData>""");

    public ModelBuilder Literal(string name, string feel, params string[] requires) => Decision(name, Text(feel), "Any", requires);

    /// <summary>Requirements: plain names are inputs or decisions, names that end with () are knowledge, names with # are references as they are.</summary>
    public ModelBuilder Decision(string name, string logic, string type = "Any", params string[] requires) => Raw(
        $"""<decision id="_{name}" name="{name}"><variable name="{name}" typeRef="{type}"/>{string.Concat(requires.Select(Requirement))}{logic}</decision>""");

    public ModelBuilder Knowledge(string name, string[] parameters, string logic, params string[] requires) => Raw(
        $"""<businessKnowledgeModel id="_{name}" name="{name}"><variable name="{name}"/><encapsulatedLogic>{Parameters(parameters)}{logic}</encapsulatedLogic>{string.Concat(requires.Select(Requirement))}</businessKnowledgeModel>""");

    public ModelBuilder Service(string name, string[] outputs, string[] inputDecisions, params string[] inputData) => Raw(
        $"""<decisionService id="_{name}" name="{name}"><variable name="{name}"/>{References("outputDecision", outputs)}{References("inputDecision", inputDecisions)}{References("inputData", inputData)}</decisionService>""");

    public ModelBuilder Raw(string xml)
    {
        body.Append(xml).Append('\n');
        return this;
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(ToString());

    public override string ToString() =>
        $"""<definitions xmlns="{vocabulary}" id="_model" name="model" namespace="{modelNamespace}">{body}</definitions>""";

    public static string Parameters(params string[] parameters) => string.Concat(parameters.Select(parameter =>
    {
        var parts = parameter.Split(": ");
        return $"""<formalParameter name="{parts[0]}" typeRef="{(parts.Length > 1 ? parts[1] : "Any")}"/>""";
    }));

    private static string Allowed(string? tests) => tests is null ? "" : $"<allowedValues><text>{SecurityElement.Escape(tests)}</text></allowedValues>";

    private static string References(string tag, string[] names) => string.Concat(names.Select(name => $"""<{tag} href="#_{name}"/>"""));

    private static string Requirement(string name) => name switch
    {
        _ when name.EndsWith("()", StringComparison.Ordinal) => $"""<knowledgeRequirement><requiredKnowledge href="{Href(name[..^2])}"/></knowledgeRequirement>""",
        _ => $"""<informationRequirement><requiredDecision href="{Href(name)}"/></informationRequirement>""",
    };

    private static string Href(string name) => name.Contains('#', StringComparison.Ordinal) ? name : "#_" + name;
}
