using BackOffice.Decisions.Dmn;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Conformance.DmnTck;

/// <summary>The public compatibility kit for DMN: every <c>*-test-*.xml</c> below a folder, beside the models it speaks of.</summary>
internal sealed class DmnTckSuite : ISuite
{
    // A fixed instant: a run gives the same page every day.
    private static readonly FeelEvaluationOptions Options = new() { Now = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero) };

    public SuiteReport Run(string directory)
    {
        var results = new List<CaseResult>();
        var folders = Directory.EnumerateFiles(directory, "*.xml", SearchOption.AllDirectories)
            .GroupBy(file => Path.GetDirectoryName(file)!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            var models = new TckModels(folder.Key);
            foreach (var path in folder.Order(StringComparer.Ordinal))
            {
                RunFile(directory, path, models, results);
            }
        }

        return new("Conformance: the DMN compatibility kit", "dmn.md", results);
    }

    private static void RunFile(string directory, string path, TckModels models, List<CaseResult> results)
    {
        var file = TckFile.Load(path);
        var relative = Path.GetRelativePath(directory, path).Replace('\\', '/');
        var folder = Path.GetDirectoryName(relative)!.Replace('\\', '/');
        foreach (var test in file.Cases)
        {
            var (outcome, reason) = models.Find(file.ModelName, out var problem) is { } model ? RunCase(model, test) : (Outcome.Failed, problem);
            results.Add(new(folder, relative, test.Id, outcome, reason));
        }
    }

    private static (Outcome Outcome, string Reason) RunCase(DecisionModel model, TckCase test)
    {
        var inputs = Inputs(test);
        foreach (var expectation in test.Results)
        {
            var result = Evaluate(model, test, expectation, inputs);
            var expected = expectation.Error || expectation.Expected is null ? FeelNull.Instance : TckValueReader.Read(expectation.Expected);
            if (!TckComparer.AreEqual(expected, result.Value))
            {
                return (Refusal(result), $"{expectation.Name}: expected {expected}, found {result.Value}{Because(result)}");
            }
        }

        return (Outcome.Passed, "");
    }

    private static DecisionResult Evaluate(DecisionModel model, TckCase test, TckExpectation expectation, FeelContext inputs)
    {
        if (test.InvocableName is null)
        {
            return model.Evaluate(expectation.Name, inputs, Options);
        }

        var result = model.EvaluateService(test.InvocableName, inputs, Options);
        // A service with several output decisions gives a context; the result node names the one it means.
        return test.Results.Count > 1 && result.Value is FeelContext outputs && outputs.TryGet(expectation.Name, out var output)
            ? result with { Value = output }
            : result;
    }

    /// <summary>An input of an imported model is given under its qualified name, as <c>DecisionModel.Evaluate</c> takes it.</summary>
    private static FeelContext Inputs(TckCase test) => test.Inputs.Aggregate(
        FeelContext.Empty,
        (context, input) => context.With(
            input.Namespace is null ? input.Name : DecisionModel.QualifiedName(input.Namespace, input.Name),
            TckValueReader.Read(input.Value)));

    private static Outcome Refusal(DecisionResult result) =>
        result.Failures.Any(failure => failure.Kind == FeelFailureKind.ExternalFunctionRefused) ? Outcome.Refused : Outcome.Failed;

    private static string Because(DecisionResult result) =>
        result.Failures.IsEmpty ? "" : $" ({string.Join(" ", result.Failures.Take(3).Select(failure => failure.Message))})";
}
