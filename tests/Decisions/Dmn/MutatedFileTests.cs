using System.Globalization;
using System.Text;
using BackOffice.Decisions.Dmn;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using static BackOffice.Decisions.Tests.Dmn.ModelBuilder;

namespace BackOffice.Decisions.Tests.Dmn;

public sealed class MutatedFileTests
{
    private static readonly FeelEvaluationOptions Tight = FeelEvaluationOptions.Default with { Limits = FeelLimits.Default with { Steps = 10_000 } };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Damaged_files_give_problems_or_values_and_never_an_exception(int seed)
    {
        var random = new Random(seed);
        var original = Sample().ToBytes();
        for (var round = 0; round < 500; round++)
        {
            EvaluateAll(DmnReader.Read(Damage(original, random)));
        }
    }

    [Fact]
    public void Random_bytes_give_problems()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            Assert.Null(DmnReader.Read(bytes).Model);
        }
    }

    [Fact]
    public void Elements_in_places_where_they_do_not_belong_give_problems_or_values()
    {
        var random = new Random(11);
        string[] tags = ["context", "contextEntry", "variable", "literalExpression", "text", "invocation", "binding", "parameter", "list", "relation", "column", "row",
            "functionDefinition", "formalParameter", "filter", "in", "match", "for", "return", "some", "satisfies", "conditional", "if", "then", "else",
            "decisionTable", "input", "output", "rule", "inputEntry", "outputEntry", "inputExpression", "itemDefinition", "itemComponent", "typeRef", "decision",
            "businessKnowledgeModel", "encapsulatedLogic", "decisionService", "outputDecision", "requiredDecision", "informationRequirement", "import"];
        for (var round = 0; round < 1_000; round++)
        {
            var body = new StringBuilder();
            Grow(body, tags, random, depth: 0);
            EvaluateAll(DmnReader.Read(Model().Raw(body.ToString()).ToBytes()));
        }
    }

    [Fact]
    public void A_long_chain_of_types_is_a_problem_and_ends_soon()
    {
        var builder = Model();
        for (var index = 0; index < 20_000; index++)
        {
            builder.Type($"t{index}", $"t{index + 1}");
        }

        var read = DmnReader.Read(builder.Type("t20000", "number").Input("i", "t0").Literal("d", "i", "i").ToBytes());

        Assert.Contains(read.Problems, problem => problem.Message == "The type 't0' leads through more than 100 other types.");
        EvaluateAll(read);
        Assert.Null(Decisions.Dmn.Types.ItemType.Any.Base);
    }

    [Fact]
    public void A_type_name_of_colons_alone_is_not_known() =>
        Assert.Single(DmnReader.Read(Model().Input("i", new string(':', 1_000_000)).ToBytes()).Problems);

    [Fact]
    public void A_context_of_many_entries_that_read_each_other_ends_soon()
    {
        var entries = new StringBuilder();
        for (var index = 0; index < 20_000; index++)
        {
            entries.Append(CultureInfo.InvariantCulture, $"<contextEntry><variable name=\"the entry {index}\"/>{Text(index == 0 ? "1" : $"the entry {index - 1} + 1")}</contextEntry>");
        }

        var model = Model().Decision("d", $"<context>{entries}<contextEntry>{Text("the entry 19999")}</contextEntry></context>").Read();

        Assert.Equal("20000", model.Value("d"));
    }

    private static void Grow(StringBuilder xml, string[] tags, Random random, int depth)
    {
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var tag = tags[random.Next(tags.Length)];
            xml.Append(CultureInfo.InvariantCulture, $"<{tag} id=\"_{random.Next(6)}\" name=\"n{random.Next(4)}\" href=\"#_{random.Next(6)}\" typeRef=\"n{random.Next(4)}\">");
            xml.Append(random.Next(3) == 0 ? "n1 + 1" : "");
            if (depth < 6)
            {
                Grow(xml, tags, random, depth + 1);
            }

            xml.Append(CultureInfo.InvariantCulture, $"</{tag}>");
        }
    }

    private static byte[] Damage(byte[] original, Random random)
    {
        var bytes = new List<byte>(original);
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var at = random.Next(bytes.Count - 40);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(32, 127);
                    break;
                case 1:
                    bytes.RemoveRange(at, random.Next(1, 30));
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, random.Next(1, 40)));
                    break;
                default:
                    (bytes[at], bytes[at + 1]) = (bytes[at + 1], bytes[at]);
                    break;
            }
        }

        return [.. bytes];
    }

    private static void EvaluateAll(DmnReadResult read)
    {
        Assert.True(read.Model is not null || read.Problems.Length > 0);
        foreach (var decision in read.Model?.Decisions ?? [])
        {
            Assert.NotNull(read.Model!.Evaluate(decision.Name, FeelContext.Empty, Tight).Value);
        }

        foreach (var service in read.Model?.Services ?? [])
        {
            Assert.NotNull(read.Model!.EvaluateService(service.Id, FeelContext.Empty, Tight).Value);
        }
    }

    private static ModelBuilder Sample() => Model()
        .Type("tGrade", "string", "\"A\", \"B\"").Structure("tPerson", ("name", "string"), ("grade", "tGrade"))
        .Input("p", "tPerson")
        .Knowledge("twice", ["x: number"], Text("x * 2"))
        .Decision("table", new TableBuilder("PRIORITY").Input("p.grade", "\"A\", \"B\"").Output("o", "1, 2", "3").Rule("\"A\" => 1").Rule("- => twice(1)").ToString(), "number", "p", "twice()")
        .Decision("boxed", $"<context><contextEntry><variable name=\"a\"/><list>{Text("1")}{Text("table")}</list></contextEntry><contextEntry><for iteratorVariable=\"i\"><in>{Text("a")}</in><return>{Text("i + 1")}</return></for></contextEntry></context>", "Any", "table")
        .Service("s", ["boxed"], ["table"], "p");
}
