using System.Collections.Immutable;
using BackOffice.Workflows.Host.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>Reads <c>*.scenarios.yaml</c>: one scenario a YAML document.</summary>
public static class ScenarioReader
{
    /// <summary>The scenarios of a file and what is wrong with it, each problem with its line.</summary>
    public static (ImmutableArray<Scenario> Scenarios, ImmutableArray<string> Problems) Read(string file, string text)
    {
        var scenarios = ImmutableArray.CreateBuilder<Scenario>();
        var problems = ImmutableArray.CreateBuilder<string>();
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            foreach (var document in stream.Documents)
            {
                try
                {
                    scenarios.Add(Read(file, new YamlFields(document.RootNode)));
                }
                catch (YamlProblemException problem)
                {
                    problems.Add($"{file}:{problem.Line}: {problem.Message}");
                }
            }
        }
        catch (YamlException exception)
        {
            problems.Add($"{file}:{exception.Start.Line}: The file is not valid YAML: {exception.Message}");
        }

        return (scenarios.ToImmutable(), problems.ToImmutable());
    }

    private static Scenario Read(string file, YamlFields fields)
    {
        var steps = fields.List("steps").Select(StepReader.Read).ToImmutableArray();
        var scenario = new Scenario(
            file,
            fields.Line,
            fields.Text("scenario"),
            fields.OptionalText("process"),
            fields.OptionalText("at"),
            fields.OptionalText("profile"),
            fields.Instant("now"),
            fields.Variables("start"),
            steps,
            [.. fields.List("clauses").Select(node => ((YamlScalarNode)node).Value ?? string.Empty)]);
        fields.ExpectOnly("scenario", "process", "at", "profile", "now", "start", "steps", "clauses");
        return scenario;
    }
}
