using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace BackOffice.Workflows.Core.Incidents;

/// <summary>The words of every incident in both languages: the one place where they stand. The journal keeps code and arguments, so that any reader's language can be shown.</summary>
public static class IncidentTexts
{
    private const string ThenResolve = "; then resolve the incident.";

    private static readonly FrozenDictionary<string, (IncidentText English, IncidentText Chinese)> All = new Dictionary<string, (IncidentText, IncidentText)>(StringComparer.Ordinal)
    {
        ["no-value"] = (
            new("Expected that the {0} '{1}' gives {2}, but it does not: {3}", "Set the variables that the expression reads, or correct it in a new version and migrate" + ThenResolve),
            new("{0}的表达式“{1}”应当给出{2}，实际没有：{3}", "请补上该表达式要读的数据，或在新版本中改正后迁移，然后处理此异常。")),
        ["no-flow"] = (
            new("Expected that a condition of the flows leaving '{0}' holds, but none does and there is no default flow.", "Set the variables so that one condition holds, or add a default flow in a new version and migrate" + ThenResolve),
            new("“{0}”之后的条件没有一个成立，也没有默认路径。", "请补上数据使其中一个条件成立，或在新版本中加上默认路径后迁移，然后处理此异常。")),
        ["decision-missing"] = (
            new("Expected the decision '{0}', but it is not deployed.", "Deploy a decision table with this id, then resolve the incident."),
            new("找不到决策“{0}”，它还没有发布。", "请发布这个编号的决策表，然后处理此异常。")),
        ["decision-failed"] = (
            new("Expected an answer of the decision '{0}', but it gave none: {1}", "Set the variables that the decision reads, or correct the table and deploy it" + ThenResolve),
            new("决策“{0}”没有给出结果：{1}", "请补上该决策要读的数据，或改正决策表并发布，然后处理此异常。")),
        ["job-failed"] = (
            new("The job '{0}' failed as often as it may. The last time: {1}", "Remove what made it fail, then resolve the incident: the job is tried again."),
            new("自动作业“{0}”多次失败，不再重试。最近一次：{1}", "请排除失败原因后处理此异常，作业会重新执行。")),
        ["unhandled-error"] = (
            new("The error '{0}' was thrown, but nothing catches it.", "Resolve the incident to try again, or move the case by modification; a later version can catch the error."),
            new("出现业务错误“{0}”，流程中没有处理它的步骤。", "处理此异常即再试一次，或用“调整流程”移动办理位置；新版本中可以加上对该错误的处理。")),
        ["called-process-missing"] = (
            new("Expected the process '{0}', but it is not deployed.", "Deploy the process, then resolve the incident: it is called again."),
            new("要调用的流程“{0}”还没有发布。", "请发布该流程后处理此异常，会重新调用。")),
        ["called-process-cancelled"] = (
            new("The called process '{0}' was cancelled before its end.", "Resolve the incident to call it again, or move the case by modification."),
            new("被调用的流程“{0}”在结束之前被取消。", "处理此异常会重新调用，或用“调整流程”移动办理位置。")),
        ["too-large"] = (
            new("Expected at most {1} bytes for {0}, but there are {2}.", "Store large content as a file and keep only its reference, then resolve the incident."),
            new("{0}最多 {1} 字节，实际为 {2} 字节。", "请把大的内容存成文件、只保留引用，然后处理此异常。")),
        ["join-unreachable"] = (
            new("The join '{0}' waits for a path that can no longer arrive.", "Move the case on by modification: cancel the join, or start the element behind it."),
            new("汇聚点“{0}”在等一条不会再到达的路径。", "请用“调整流程”：取消该汇聚点，或从它之后的步骤继续。")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What the engine calls the things that an expression gives, and what it wanted.
    private static readonly FrozenDictionary<string, string> Terms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["activation condition"] = "激活条件",
        ["active elements"] = "要启动的步骤",
        ["list of active elements"] = "要启动的步骤",
        ["assignee"] = "办理人",
        ["behavior condition"] = "行为条件",
        ["called process id"] = "被调用流程的编号",
        ["candidate groups"] = "候选岗位",
        ["candidate users"] = "候选人",
        ["completion condition"] = "完成条件",
        ["condition"] = "条件",
        ["correlation key"] = "消息关联号",
        ["data object"] = "数据对象",
        ["decision id"] = "决策编号",
        ["due date"] = "办理期限",
        ["error code"] = "错误代码",
        ["escalation code"] = "升级代码",
        ["follow-up date"] = "跟进日期",
        ["input collection"] = "重复办理的清单",
        ["input mapping"] = "输入映射",
        ["job type"] = "作业类型",
        ["loop condition"] = "循环条件",
        ["message id"] = "消息编号",
        ["message name"] = "消息名称",
        ["most rounds"] = "最多次数",
        ["number of retries"] = "重试次数",
        ["number of rounds"] = "次数",
        ["output element"] = "每次的结果",
        ["output mapping"] = "输出映射",
        ["priority"] = "优先级",
        ["script"] = "脚本",
        ["signal name"] = "信号名称",
        ["time to live"] = "消息保留时间",
        ["timer"] = "定时",
        ["a time, a duration or a text about one"] = "日期、时长或其文字",
        ["a text"] = "文字",
        ["a list of texts"] = "文字清单",
        ["a list"] = "清单",
        ["a whole number"] = "整数",
        ["a whole number of at least 0"] = "不小于 0 的整数",
        ["true or false"] = "是或否",
        ["a value that can be stored"] = "可以保存的值",
        ["a duration such as PT1H"] = "时长，如 PT1H",
        ["a duration such as PT30M"] = "时长，如 PT30M",
        ["a date such as 2026-11-20T09:00:00"] = "日期，如 2026-11-20T09:00:00",
        ["a date such as 2026-11-20T09:00:00, or a duration such as PT24H"] = "日期（如 2026-11-20T09:00:00）或时长（如 PT24H）",
        ["a cycle such as R3/PT10M or a cron text"] = "周期（如 R3/PT10M）或 cron 文本",
        ["ids of elements inside that no flow enters"] = "内部可直接启动的步骤编号",
        ["it is null."] = "结果为空。",
        ["it is null or empty."] = "结果为空。",
        ["it is a boolean."] = "结果是真假值。",
        ["it is a number."] = "结果是数值。",
        ["it is a string."] = "结果是文字。",
        ["it is a date."] = "结果是日期。",
        ["it is a time."] = "结果是时间。",
        ["it is a date and time."] = "结果是日期时间。",
        ["it is a days and time duration."] = "结果是天数和时间的时长。",
        ["it is a years and months duration."] = "结果是年月的时长。",
        ["it is a list."] = "结果是清单。",
        ["it is a context."] = "结果是一组数据。",
        ["it is a range."] = "结果是区间。",
        ["it is a function."] = "结果是函数。",
        ["it is plain text."] = "它是普通文字，不是表达式。",
        ["all variables together"] = "全部数据合计",
        ["the items of the repeated activity"] = "重复办理的清单",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every code.</summary>
    public static ImmutableArray<string> Codes => [.. All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The English text, as the journal holds it too.</summary>
    internal static IncidentText English(string code, ImmutableArray<string> arguments) => Fill(All[code].English, arguments, arguments);

    /// <summary>An incident in a language; what was written before there were codes stays as it was written.</summary>
    /// <param name="code">Its code; null in old journals.</param>
    /// <param name="arguments">What stands in the text.</param>
    /// <param name="written">The text in the journal.</param>
    /// <param name="chinese">Simplified Chinese; else English.</param>
    public static IncidentText Of(string? code, ImmutableArray<string> arguments, IncidentText written, bool chinese) =>
        !chinese || code is null || !All.TryGetValue(code, out var texts) ? written : Fill(texts.Chinese, arguments, [.. arguments.Select(Term)]);

    private static IncidentText Fill(IncidentText template, ImmutableArray<string> plain, ImmutableArray<string> shown) =>
        new(string.Format(CultureInfo.InvariantCulture, template.Cause, [.. shown]), string.Format(CultureInfo.InvariantCulture, template.Suggestion, [.. plain]));

    private static string Term(string argument)
    {
        const string Variable = "the variable '";
        const string Is = "it is '";
        return Terms.TryGetValue(argument, out var term) ? term
            : argument.StartsWith(Variable, StringComparison.Ordinal) ? $"数据“{argument[Variable.Length..^1]}”"
            : argument.StartsWith(Is, StringComparison.Ordinal) && argument.EndsWith("'.", StringComparison.Ordinal) ? $"结果是“{argument[Is.Length..^2]}”。"
            : argument;
    }
}
