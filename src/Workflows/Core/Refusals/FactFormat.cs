using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace BackOffice.Workflows.Core.Refusals;

/// <summary>Shows one fact of a refusal as its text asks: a name for an id, a word in the reader's language.</summary>
internal sealed partial class FactFormat(bool chinese, Func<string, string, string>? names) : IFormatProvider, ICustomFormatter
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["active"] = "正在办理",
        ["suspended"] = "已暂停",
        ["cancelling"] = "正在取消",
        ["completed"] = "已办结",
        ["cancelled"] = "已取消",
        ["creating"] = "创建",
        ["assigning"] = "分派",
        ["updating"] = "修改",
        ["completing"] = "提交",
        ["canceling"] = "取消",
        ["none"] = "无",
        ["no change of a task"] = "不是任务变更",
        ["before"] = "办理前",
        ["after"] = "办理后",
        ["nobody"] = "无",
        ["everybody"] = "所有人",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words that facts are made of, in Chinese.</summary>
    public static IEnumerable<string> Known => Words.Keys;

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? arg, IFormatProvider? formatProvider)
    {
        var fact = (string?)arg ?? "";
        return format switch
        {
            "person" or "element" => names?.Invoke(format, fact) ?? fact,
            "people" => People(fact),
            "word" when chinese => Words.GetValueOrDefault(fact, fact),
            _ => fact,
        };
    }

    // Candidates and signers stand as "group 'a', 'b'"; the engine's English keeps the quotation marks, as everywhere.
    private string People(string fact)
    {
        if (!fact.Contains('\'', StringComparison.Ordinal))
        {
            return chinese ? Words.GetValueOrDefault(fact, fact) : fact;
        }

        var shown = One().Replace(fact, match =>
        {
            var (group, id) = (match.Groups["group"].Value, match.Groups["id"].Value);
            var name = names?.Invoke(group.Length > 0 ? "group" : "person", id) ?? id;
            return chinese ? name : $"{group}'{name}'";
        });
        return chinese ? shown.Replace(", ", "、", StringComparison.Ordinal) : shown;
    }

    [GeneratedRegex("(?<group>group )?'(?<id>[^']*)'", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex One();
}
