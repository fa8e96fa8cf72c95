using System.Text.Json;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Effects;

namespace BackOffice.Workflows.Host.Runtime.Mail;

/// <summary>How a command stands in the mailbox: a JSON array that begins with the command's word.</summary>
internal static class MailFormat
{
    public static byte[] Write(Command command)
    {
        using var stream = new MemoryStream(256);
        using (var to = new Utf8JsonWriter(stream))
        {
            to.WriteStartArray();
            WriteFields(to, command);
            to.WriteEndArray();
        }

        return stream.ToArray();
    }

    public static Command Read(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        var fields = document.RootElement;
        return fields[0].GetString() switch
        {
            "start" => new StartInstance(fields[1].GetInt64(), fields[2].GetInt64(), fields[3].GetInt32(), ReadVariables(fields[4]))
            {
                StartElementId = fields[5].GetString(),
                BusinessKey = fields[6].GetString(),
                ParentInstanceKey = fields[7].GetInt64(),
                ParentElementKey = fields[8].GetInt64(),
            },
            "report" => new ReportCalledInstance(
                fields[1].GetInt64(), fields[2].GetInt64(), Enum.Parse<CalledInstanceOutcome>(fields[3].GetString()!), fields[4].GetString(), ReadVariables(fields[5])),
            "message" => new CorrelateMessage(fields[1].GetInt64(), fields[2].GetInt64(), fields[3].GetInt64(), ReadVariables(fields[4])),
            "signal" => new ReceiveSignal(fields[1].GetInt64(), fields[2].GetInt64(), ReadVariables(fields[3])),
            "cancel" => new CancelInstance(fields[1].GetString()),
            "continue" => new ContinueInstance(),
            var word => throw new FormatException($"Expected a command of the mailbox, but found '{word}'."),
        };
    }

    private static void WriteFields(Utf8JsonWriter to, Command command)
    {
        switch (command)
        {
            case StartInstance c:
                to.WriteStringValue("start");
                to.WriteNumberValue(c.InstanceKey);
                to.WriteNumberValue(c.DefinitionKey);
                to.WriteNumberValue(c.Version);
                WriteVariables(to, c.Variables);
                to.WriteStringValue(c.StartElementId);
                to.WriteStringValue(c.BusinessKey);
                to.WriteNumberValue(c.ParentInstanceKey);
                to.WriteNumberValue(c.ParentElementKey);
                break;
            case ReportCalledInstance c:
                to.WriteStringValue("report");
                to.WriteNumberValue(c.ElementKey);
                to.WriteNumberValue(c.InstanceKey);
                to.WriteStringValue(c.Outcome.ToString());
                to.WriteStringValue(c.Code);
                WriteVariables(to, c.Variables);
                break;
            case CorrelateMessage c:
                to.WriteStringValue("message");
                to.WriteNumberValue(c.ElementKey);
                to.WriteNumberValue(c.CatchKey);
                to.WriteNumberValue(c.MessageKey);
                WriteVariables(to, c.Variables);
                break;
            case ReceiveSignal c:
                to.WriteStringValue("signal");
                to.WriteNumberValue(c.ElementKey);
                to.WriteNumberValue(c.CatchKey);
                WriteVariables(to, c.Variables);
                break;
            case CancelInstance c:
                to.WriteStringValue("cancel");
                to.WriteStringValue(c.Reason);
                break;
            case ContinueInstance:
                to.WriteStringValue("continue");
                break;
            default:
                throw new InvalidOperationException($"{command.GetType().Name} is not sent by mail.");
        }
    }

    private static void WriteVariables(Utf8JsonWriter to, Variables variables)
    {
        to.WriteStartArray();
        foreach (var variable in variables)
        {
            to.WriteStringValue(variable.Name);
            to.WriteRawValue(variable.Value.Utf8.Span, skipInputValidation: true);
        }

        to.WriteEndArray();
    }

    private static Variables ReadVariables(JsonElement items)
    {
        var variables = new List<Variable>(items.GetArrayLength() / 2);
        for (var i = 0; i < items.GetArrayLength(); i += 2)
        {
            // The raw text, so that the bytes stay what they were.
            variables.Add(new Variable(items[i].GetString()!, Payload.FromTrusted(System.Text.Encoding.UTF8.GetBytes(items[i + 1].GetRawText()))));
        }

        return Variables.Of(variables);
    }
}
