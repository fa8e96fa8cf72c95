using System.Collections.Immutable;
using BackOffice.Workflows.Host.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Reads <c>KEY.notice.yaml</c>.</summary>
internal static class NoticeReader
{
    private static readonly string[] Channels = ["sms", "email", "inbox", "phone", "door"];

    public static NoticeTemplate Read(YamlFields fields)
    {
        fields.ExpectOnly("notice", "channel", "recipients", "title", "text", "clauses");
        var channel = fields.Text("channel");
        if (!Channels.Contains(channel))
        {
            throw new YamlProblemException(fields.Line, $"Expected 'channel' to be one of {string.Join(", ", Channels)}, but found '{channel}'.");
        }

        return new NoticeTemplate(
            fields.Text("notice"),
            channel,
            Texts(fields, "recipients"),
            Languages(fields, "title"),
            Languages(fields, "text"),
            Texts(fields, "clauses"));
    }

    private static ImmutableArray<string> Texts(YamlFields fields, string name) =>
        [.. fields.List(name).Select(node => (node as YamlScalarNode)?.Value ?? throw new YamlProblemException((int)node.Start.Line, $"Expected '{name}' to hold texts."))];

    private static ImmutableDictionary<string, string> Languages(YamlFields fields, string name)
    {
        var node = fields.Find(name) ?? throw new YamlProblemException(fields.Line, $"Expected '{name}' in zh and en, but it is missing.");
        var languages = new YamlFields(node);
        languages.ExpectOnly("zh", "en");
        return ImmutableDictionary<string, string>.Empty.Add("zh", languages.Text("zh")).Add("en", languages.Text("en"));
    }
}
