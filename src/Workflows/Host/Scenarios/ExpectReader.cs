using BackOffice.Workflows.Host.Yaml;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>Reads what a scenario expects; the first word names the kind.</summary>
internal static class ExpectReader
{
    public static ScenarioStep Read(YamlFields fields)
    {
        if (fields.OptionalText("task") is { } task)
        {
            return Task(fields, task);
        }

        if (fields.OptionalText("notice") is { } notice)
        {
            fields.ExpectOnly("notice", "to", "channel");
            return new ExpectNotice(fields.Line, notice, fields.OptionalText("to"), fields.OptionalText("channel"));
        }

        return Other(fields);
    }

    private static ScenarioStep Task(YamlFields fields, string task)
    {
        fields.ExpectOnly("task", "group", "assignee", "due", "form", "open");
        return fields.OptionalText("open") == "false"
            ? new ExpectNoTask(fields.Line, task)
            : new ExpectTask(fields.Line, task, fields.OptionalText("group"), fields.OptionalText("assignee"), fields.OptionalText("due"), fields.OptionalText("form"));
    }

    private static ScenarioStep Other(YamlFields fields)
    {
        if (fields.OptionalText("timer") is { } timer)
        {
            fields.ExpectOnly("timer", "due", "standsStill");
            return new ExpectTimer(fields.Line, timer, fields.OptionalText("due"), fields.OptionalText("standsStill"));
        }

        if (fields.OptionalText("incident") is { } incident)
        {
            fields.ExpectOnly("incident");
            return new ExpectIncident(fields.Line, incident);
        }

        if (fields.OptionalText("variable") is { } variable)
        {
            fields.ExpectOnly("variable", "value");
            return new ExpectVariable(fields.Line, variable, fields.Find("value") is { } value ? YamlValues.Payload(value) : Core.Payload.Null);
        }

        if (fields.OptionalText("decision") is { } decision)
        {
            fields.ExpectOnly("decision", "result");
            return new ExpectDecision(fields.Line, decision, fields.Find("result") is { } result ? YamlValues.Payload(result) : null);
        }

        if (fields.Find("ended") is not null)
        {
            fields.ExpectOnly("ended");
            return new ExpectEnded(fields.Line, fields.OptionalText("ended") is "true" or "" ? null : fields.OptionalText("ended"));
        }

        throw new YamlProblemException(fields.Line, "Expected one of task, notice, timer, incident, variable, decision, ended.");
    }
}
