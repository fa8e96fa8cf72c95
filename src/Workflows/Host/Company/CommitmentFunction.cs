using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Company;

/// <summary><c>commitment(topic)</c> for expressions outside any case, where no business rule task can ask: what the company promises on a topic now, by the newest table.</summary>
internal static class CommitmentFunction
{
    private const string Name = "commitment";

    public static IReadOnlyDictionary<string, FeelFunction> With(CompanyState.Current current, FeelValue company, DateTimeOffset now, TimeZoneInfo zone)
    {
        var options = new FeelEvaluationOptions { Now = now, TimeZone = zone, HostFunctions = current.Functions.ByName };
        return new Dictionary<string, FeelFunction>(current.Functions.ByName, StringComparer.Ordinal)
        {
            [Name] = FeelFunction.Create(Name, ["topic"], call => Ask(call, current, company, now, options)),
        };
    }

    private static FeelValue Ask(FeelFunctionCall call, CompanyState.Current current, FeelValue company, DateTimeOffset now, FeelEvaluationOptions options)
    {
        if (call.Arguments[0] is not FeelString topic)
        {
            return call.Fail("'topic' is a text, such as \"safety_inspection_plan\".");
        }

        if (current.Decisions.Find(Name, ResourceBinding.Latest, null) is not { } decision)
        {
            return call.Fail($"There is no decision '{Name}' yet.");
        }

        var inputs = FeelContext.Empty
            .With("topic", topic)
            .With("profile", company is FeelContext settings && settings.TryGet("profile", out var profile) ? profile : FeelNull.Instance)
            .With("urgency", FeelString.Of("normal"))
            .With("customerClass", FeelNull.Instance)
            .With("situation", FeelNull.Instance)
            .With("from", FeelDateTime.From(now))
            .With("agreed", FeelNull.Instance)
            .With("crew", FeelNull.Instance)
            .With("company", company);
        return decision.Model.Evaluate(decision.DecisionId, inputs, options).Value;
    }
}
