using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.Tests.Driving;
using static BackOffice.Workflows.Core.Tests.Driving.ProcessBuilder;

namespace BackOffice.Workflows.Core.Tests.Execution;

/// <summary>Every incident speaks both languages; the journal keeps code and arguments.</summary>
public sealed class IncidentTextTests
{
    public static TheoryData<string> Codes => [.. IncidentTexts.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_incident_has_its_words_in_Chinese_with_everything_that_the_English_ones_say(string code)
    {
        string[] arguments = ["first", "second", "third", "fourth"];
        var english = IncidentTexts.English(code, [.. arguments]);
        var chinese = IncidentTexts.Of(code, [.. arguments], english, chinese: true);

        Assert.All(arguments, one => Assert.Equal(english.Cause.Contains(one, StringComparison.Ordinal), chinese.Cause.Contains(one, StringComparison.Ordinal)));
        Assert.Contains(chinese.Cause + chinese.Suggestion, letter => letter is >= '\u4e00' and <= '\u9fff');
        Assert.NotEqual(english.Suggestion, chinese.Suggestion);
        Assert.Equal(english, IncidentTexts.Of(code, [.. arguments], english, chinese: false));
    }

    [Fact]
    public void Every_failure_has_its_text()
    {
        var failures = typeof(Failures).GetMethods().Where(method => method.ReturnType == typeof(Failure)).ToList();
        var codes = failures.Select(method => (Failure)method.Invoke(null, [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(long) ? (object)1L : "x")])!).Select(failure => failure.Code);

        Assert.Equal(IncidentTexts.Codes, codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_incident_of_a_case_is_told_in_either_language()
    {
        var started = World.With(Process("p").Start().UserTask("check", task => task.Schedule("=1 + 1")).End()).Start("p");

        Assert.Equal("办理期限的表达式“=1 + 1”应当给出日期、时长或其文字，实际没有：结果是数值。", started.Incident!.In(chinese: true).Cause);
        Assert.Equal(started.Incident.Cause, started.Incident.In(chinese: false).Cause);
    }

    [Fact]
    public void What_was_written_before_there_were_codes_stays_as_it_was_written()
    {
        var written = new IncidentText("It broke.", "Mend it.");

        Assert.Equal(written, IncidentTexts.Of(null, [], written, chinese: true));
    }
}
