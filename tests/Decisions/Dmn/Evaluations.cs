using BackOffice.Decisions.Dmn;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Tests.Dmn;

/// <summary>Short ways from a built model to a value in FEEL's own notation.</summary>
internal static class Evaluations
{
    public static DecisionModel Read(this ModelBuilder builder, params DecisionModel[] imports)
    {
        var result = DmnReader.Read(builder.ToBytes(), uri => imports.FirstOrDefault(model => model.Namespace == uri));
        Assert.Empty(result.Problems);
        return result.Model!;
    }

    public static IReadOnlyList<string> Problems(this ModelBuilder builder) =>
        [.. DmnReader.Read(builder.ToBytes()).Problems.Select(problem => problem.ToString())];

    public static DecisionResult Decide(this DecisionModel model, string decision, string inputs = "{}", FeelEvaluationOptions? options = null) =>
        model.Evaluate(decision, Context(inputs), options);

    public static string Value(this DecisionModel model, string decision, string inputs = "{}") => model.Decide(decision, inputs).Value.ToString();

    public static FeelContext Context(string feel) => (FeelContext)Feel(feel);

    public static FeelValue Feel(string feel) => FeelExpression.Parse(feel).Expression!.Evaluate(FeelContext.Empty).Value;
}
