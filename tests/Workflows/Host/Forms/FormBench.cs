using System.Text;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms;

namespace BackOffice.Workflows.Host.Tests.Forms;

/// <summary>Forms in one line: components and data as JSON, what comes of them as text.</summary>
internal static class FormBench
{
    public static FeelEvaluationOptions Shanghai { get; } = FeelEvaluationOptions.Default with
    {
        Now = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(8)),
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"),
    };

    public static FormReadResult Read(params string[] components) =>
        FormReader.Read(Encoding.UTF8.GetBytes($$"""{"type":"default","components":[{{string.Join(',', components)}}]}"""));

    public static FormSchema Form(params string[] components) =>
        Read(components) is { Schema: { } schema } ? schema : throw new InvalidOperationException(string.Join('\n', Read(components).Problems));

    public static FeelContext Data(string json) => (FeelContext)FeelJson.Read(Encoding.UTF8.GetBytes(json));

    public static string Json(FeelValue value) => Encoding.UTF8.GetString(FeelJson.ToBytes(value));

    /// <summary>The data that comes of a submission, or its problems as "path: message".</summary>
    public static string Submit(FormSchema form, string submitted, string variables = "{}", FormLanguage language = FormLanguage.English)
    {
        var result = FormValidator.Validate(form, Data(variables), Data(submitted), Shanghai);
        return result.Data is { } data ? Json(data) : string.Join('\n', result.Problems.Select(p => $"{p.Path}: {p.In(language)}"));
    }

    /// <summary>Why a component is refused, as "id: message".</summary>
    public static string Refusal(params string[] components) => string.Join('\n', Read(components).Problems);
}
