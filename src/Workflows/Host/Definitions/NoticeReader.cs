using System.Collections.Immutable;
using BackOffice.Workflows.Host.Forms;
using BackOffice.Workflows.Host.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Reads <c>KEY.notice.yaml</c>.</summary>
internal static class NoticeReader
{
    private const string Mail = "email";

    private static readonly string[] Channels = ["sms", Mail, "inbox", "phone", "door"];
    private static readonly string[] Copied = ["sms", Mail];
    private static readonly string[] Priorities = ["emergency", "urgent", "normal", "bulk"];

    public static NoticeTemplate Read(YamlFields fields)
    {
        fields.ExpectOnly("notice", "channel", "recipients", "title", "text", "clauses", "priority", "mandatory", "parameters", "cause", "deadline", "appointment", "also");
        var notice = new NoticeTemplate(
            fields.Text("notice"),
            OneOf(fields, "channel", Channels, null),
            [.. Texts(fields, "recipients").Select(recipient => recipient.StartsWith('=') ? Checked(recipient, "recipients", fields.Line) : recipient)],
            Languages(fields, "title"),
            Languages(fields, "text"),
            Texts(fields, "clauses"))
        {
            Also = Copies(fields),
            Priority = OneOf(fields, "priority", Priorities, "normal"),
            IsMandatory = OneOf(fields, "mandatory", ["true", "false"], "true") == "true",
            Parameters = fields.Find("parameters") is { } parameters ? Named(parameters) : ImmutableDictionary<string, string>.Empty,
            Cause = Expression(fields, "cause"),
            Deadline = Expression(fields, "deadline"),
            Appointment = fields.Find("appointment") is { } appointment ? Appointment(new YamlFields(appointment)) : null,
        };
        return notice.Appointment is null || notice.Channel == Mail || notice.Also.Contains(Mail)
            ? notice
            : throw new YamlProblemException(fields.Line, $"Expected a notice with an 'appointment' to go by mail, which alone carries it (channel: {Mail}, or also: [{Mail}]).");
    }

    private static ImmutableArray<string> Copies(YamlFields fields)
    {
        var channels = fields.Find("also") is null ? [] : Texts(fields, "also");
        return channels.FirstOrDefault(channel => !Copied.Contains(channel)) is { } other
            ? throw new YamlProblemException(fields.Line, $"Expected 'also' to name channels that send by themselves ({string.Join(", ", Copied)}), but found '{other}'.")
            : channels;
    }

    private static NoticeAppointmentTemplate Appointment(YamlFields fields)
    {
        fields.ExpectOnly("id", "start", "end", "place", "cancelled");
        return new NoticeAppointmentTemplate(
            Checked(fields.Text("id"), "id", fields.Line),
            Expression(fields, "start") ?? fields.Text("start"),
            Expression(fields, "end"),
            Checked(fields.Text("place"), "place", fields.Line),
            OneOf(fields, "cancelled", ["true", "false"], "false") == "true");
    }

    private static string OneOf(YamlFields fields, string name, string[] known, string? otherwise)
    {
        var found = otherwise is null ? fields.Text(name) : fields.OptionalText(name) ?? otherwise;
        return known.Contains(found)
            ? found
            : throw new YamlProblemException(fields.Line, $"Expected '{name}' to be one of {string.Join(", ", known)}, but found '{found}'.");
    }

    private static string? Expression(YamlFields fields, string name) => fields.OptionalText(name) switch
    {
        null => null,
        ['=', ..] and var text => Checked(text, name, fields.Line),
        var text => throw new YamlProblemException(fields.Line, $"Expected '{name}' to be FEEL after '=', but found '{text}'."),
    };

    private static ImmutableDictionary<string, string> Named(YamlNode node) =>
        ((node as YamlMappingNode) ?? throw new YamlProblemException((int)node.Start.Line, "Expected 'parameters' to be names with values."))
        .Children.ToImmutableDictionary(
            child => ((YamlScalarNode)child.Key).Value!,
            child => Checked((child.Value as YamlScalarNode)?.Value ?? throw new YamlProblemException((int)child.Value.Start.Line, "Expected 'parameters' to hold texts."), "parameters", (int)child.Value.Start.Line));

    private static ImmutableArray<string> Texts(YamlFields fields, string name) =>
        [.. fields.List(name).Select(node => (node as YamlScalarNode)?.Value ?? throw new YamlProblemException((int)node.Start.Line, $"Expected '{name}' to hold texts."))];

    private static ImmutableDictionary<string, string> Languages(YamlFields fields, string name)
    {
        var node = fields.Find(name) ?? throw new YamlProblemException(fields.Line, $"Expected '{name}' in zh and en, but it is missing.");
        var languages = new YamlFields(node);
        languages.ExpectOnly("zh", "en");
        return ImmutableDictionary<string, string>.Empty
            .Add("zh", Checked(languages.Text("zh"), name, languages.Line))
            .Add("en", Checked(languages.Text("en"), name, languages.Line));
    }

    private static string Checked(string text, string name, int line) =>
        FormTemplate.Parse(text).Problem is { } problem ? throw new YamlProblemException(line, $"'{name}' cannot be read: {problem}") : text;
}
