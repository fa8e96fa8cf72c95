using System.Text;
using BackOffice.Decisions.Dmn;
using static BackOffice.Decisions.Tests.Dmn.ModelBuilder;

namespace BackOffice.Decisions.Tests.Dmn;

public sealed class DmnReaderTests
{
    [Theory]
    [InlineData("http://www.omg.org/spec/DMN/20151101/dmn.xsd")]
    [InlineData("http://www.omg.org/spec/DMN/20180521/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20191111/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20211108/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20230324/MODEL/")]
    public void Every_version_from_1_1_to_1_5_is_read(string vocabulary)
    {
        var read = DmnReader.Read(Model().Vocabulary(vocabulary).Literal("d", "1 + 1").ToBytes());

        Assert.Empty(read.Problems);
        Assert.Equal("2", read.Model!.Value("d"));
        Assert.Equal(new DecisionInfo("_d", "d"), Assert.Single(read.Model!.Decisions));
    }

    [Fact]
    public void Another_vocabulary_is_refused_with_what_would_work()
    {
        var read = DmnReader.Read(Model().Vocabulary("urn:other").ToBytes());

        Assert.Null(read.Model);
        Assert.Equal(
            "The root element is 'definitions' of the namespace 'urn:other'; expected 'definitions' of DMN 1.1, 1.2, 1.3, 1.4 or 1.5.",
            Assert.Single(read.Problems).Message);
    }

    [Fact]
    public void A_document_type_is_refused() => Refuses("""<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><definitions>&e;</definitions>""");

    [Fact]
    public void Entities_that_grow_are_refused() =>
        Refuses("""<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><definitions>&b;</definitions>""");

    [Theory]
    [InlineData("")]
    [InlineData("no xml")]
    [InlineData("<definitions")]
    [InlineData("<?xml version=\"1.0\" encoding=\"klingon\"?><a/>")]
    public void What_is_not_xml_is_refused(string text) => Refuses(text);

    [Fact]
    public void Elements_nested_too_deeply_are_refused()
    {
        var nested = string.Concat(Enumerable.Repeat("<list>", 5_000)) + string.Concat(Enumerable.Repeat("</list>", 5_000));

        var read = DmnReader.Read(Model().Decision("d", nested).ToBytes());

        Assert.Null(read.Model);
        Assert.Equal("Elements are nested deeper than 200 levels.", Assert.Single(read.Problems).Message);
    }

    [Fact]
    public void Elements_of_other_vocabularies_are_stepped_over()
    {
        var model = Model()
            .Raw("""<extensionElements><x:decision xmlns:x="urn:x" id="_d" name="d"><literalExpression><text>3</text></literalExpression></x:decision></extensionElements>""")
            .Literal("d", "1")
            .Read();

        Assert.Equal("1", model.Value("d"));
    }

    [Fact]
    public void An_expression_that_does_not_parse_is_a_problem_and_the_other_decisions_still_work()
    {
        var read = DmnReader.Read(Model().Literal("bad", "1 +").Literal("good", "1").ToBytes());

        Assert.Contains("'1 +' is not a FEEL expression", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
        Assert.Equal("_bad", read.Problems[0].ElementId);
        Assert.Equal("1", read.Model!.Value("good"));
        Assert.Equal("null", read.Model!.Value("bad"));
        Assert.NotEmpty(read.Model!.Decide("bad").Failures);
    }

    [Fact]
    public void An_expression_in_another_language_is_a_problem() => Assert.Equal(
        "d (_d): The expression language 'javascript' is not supported; FEEL is.",
        Assert.Single(Model().Decision("d", "<literalExpression expressionLanguage=\"javascript\"><text>1</text></literalExpression>").Problems()));

    [Fact]
    public void An_id_that_stands_twice_is_a_problem() => Assert.Equal(
        "d (_d): The id '_d' stands more than once; ids must differ.",
        Assert.Single(Model().Literal("d", "1").Literal("d", "2").Problems()));

    [Fact]
    public void A_problem_knows_its_line()
    {
        var read = DmnReader.Read(Model().Raw("").Literal("d", "1 +").ToBytes());

        Assert.Equal(2, Assert.Single(read.Problems).Line);
    }

    private static void Refuses(string text)
    {
        var read = DmnReader.Read(Encoding.UTF8.GetBytes(text));

        Assert.Null(read.Model);
        Assert.Single(read.Problems);
    }
}
