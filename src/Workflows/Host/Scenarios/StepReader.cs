using System.Globalization;
using System.Xml;
using BackOffice.Workflows.Host.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>Reads one step: a mapping with a single word as its key.</summary>
internal static class StepReader
{
    private const string Words = "expect, complete, wait, until, message, signal, fail, answer, set, decide";

    public static ScenarioStep Read(YamlNode node)
    {
        if (node is not YamlMappingNode { Children.Count: 1 } mapping || mapping.Children.Keys.First() is not YamlScalarNode word)
        {
            throw new YamlProblemException((int)node.Start.Line, $"Expected a step with one of the words {Words}.");
        }

        var value = mapping.Children.Values.First();
        var line = (int)word.Start.Line;
        return word.Value switch
        {
            "expect" => ExpectReader.Read(new YamlFields(value)),
            "complete" => Complete(new YamlFields(value)),
            "wait" => new WaitStep(line, Duration(Scalar(value), line)),
            "until" => new UntilStep(line, YamlFields.ParseInstant(Scalar(value), line)),
            "message" => Message(new YamlFields(value)),
            "signal" => Signal(new YamlFields(value)),
            "fail" => Fail(new YamlFields(value)),
            "answer" => Answer(new YamlFields(value)),
            "set" => new SetStep(line, YamlValues.Variables(value)),
            "decide" => Decide(new YamlFields(value)),
            _ => throw new YamlProblemException(line, $"Expected a step with one of the words {Words}, but found '{word.Value}'."),
        };
    }

    private static CompleteTaskStep Complete(YamlFields fields)
    {
        fields.ExpectOnly("task", "as", "with");
        return new CompleteTaskStep(fields.Line, fields.Text("task"), fields.Text("as"), fields.Variables("with"));
    }

    private static MessageStep Message(YamlFields fields)
    {
        fields.ExpectOnly("name", "key", "with");
        return new MessageStep(fields.Line, fields.Text("name"), fields.OptionalText("key") ?? string.Empty, fields.Variables("with"));
    }

    private static SignalStep Signal(YamlFields fields)
    {
        fields.ExpectOnly("name", "with");
        return new SignalStep(fields.Line, fields.Text("name"), fields.Variables("with"));
    }

    private static FailStep Fail(YamlFields fields)
    {
        fields.ExpectOnly("job", "times", "error");
        var times = int.Parse(fields.OptionalText("times") ?? "1", CultureInfo.InvariantCulture);
        return new FailStep(fields.Line, fields.Text("job"), times, fields.OptionalText("error"));
    }

    private static DecideStep Decide(YamlFields fields)
    {
        fields.ExpectOnly("decision", "profile", "overrides", "with", "expect");
        var expected = fields.Find("expect") ?? throw new YamlProblemException(fields.Line, "Expected 'expect' with what the decision must answer, but it is missing.");
        return new DecideStep(
            fields.Line,
            fields.Text("decision"),
            fields.OptionalText("profile"),
            fields.Find("overrides") is { } overrides ? YamlValues.Payload(overrides) : null,
            fields.Variables("with"),
            YamlValues.Payload(expected));
    }

    private static AnswerStep Answer(YamlFields fields)
    {
        fields.ExpectOnly("job", "times", "with");
        var times = int.Parse(fields.OptionalText("times") ?? "1", CultureInfo.InvariantCulture);
        return new AnswerStep(fields.Line, fields.Text("job"), times, fields.Variables("with"));
    }

    private static string Scalar(YamlNode node) => (node as YamlScalarNode)?.Value
        ?? throw new YamlProblemException((int)node.Start.Line, $"Expected a value, but found {node.NodeType}.");

    private static TimeSpan Duration(string text, int line)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (FormatException)
        {
            throw new YamlProblemException(line, $"Expected a duration such as PT30M or P1D, but found '{text}'.");
        }
    }
}
