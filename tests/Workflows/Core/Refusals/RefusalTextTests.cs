using System.Text.RegularExpressions;
using BackOffice.Workflows.Core.Refusals;

namespace BackOffice.Workflows.Core.Tests.Refusals;

public sealed partial class RefusalTextTests
{
    [Fact]
    public void Every_refusal_has_a_text_in_both_languages() => Assert.Empty(RefusalTexts.All.SelectMany(Faults));

    [Fact]
    public void Every_code_names_one_refusal() =>
        Assert.Equal(RefusalTexts.All.Length, RefusalTexts.All.Select(text => text.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void A_refusal_without_words_or_with_a_fact_of_its_own_is_found()
    {
        Assert.Equal(["empty: no Chinese"], Faults(new("empty", RejectionKind.InvalidState, "Expected one, but there is none.", "None.")));
        Assert.Equal(["loose: {1} stands in the Chinese alone"], Faults(new("loose", RejectionKind.InvalidState, "Expected {0}.", "应为 {1}。")));
    }

    [Fact]
    public void Facts_stand_where_the_text_asks_and_ids_become_names()
    {
        var refusal = TaskRefusals.NotCandidate.Of(7L, "group 'repairmen', 'li.lei'", "cashier");

        Assert.Equal("Expected a candidate of the task 7 (group 'repairmen', 'li.lei'), but 'cashier' is none.", refusal.English);
        Assert.Equal("只有repairmen、li.lei可以领取这项任务。", refusal.Say(chinese: true));
        Assert.Equal("只有维修工、李雷可以领取这项任务。", refusal.Say(chinese: true, (kind, id) => (kind, id) switch { ("group", "repairmen") => "维修工", ("person", "li.lei") => "李雷", _ => id }));
    }

    [Fact]
    public void Words_of_the_engine_are_said_in_the_readers_language()
    {
        Assert.Equal("案件已办结，不能再办理。", CaseRefusals.Ended.Of("completed").Say(chinese: true));
        Assert.Equal("Expected a running instance, but it is completed.", CaseRefusals.Ended.Of("completed").Say(chinese: false));
    }

    [Fact]
    public void Refusals_with_the_same_facts_are_equal()
    {
        Assert.Equal(TaskRefusals.Taken.Of(1, "a"), TaskRefusals.Taken.Of(1, "a"));
        Assert.NotEqual(TaskRefusals.Taken.Of(1, "a"), TaskRefusals.Taken.Of(1, "b"));
    }

    private static IEnumerable<string> Faults(RefusalText text)
    {
        if (text.Code.Length == 0 || text.English.Length == 0)
        {
            yield return $"{text.Code}: no English";
        }

        if (!Han().IsMatch(text.Chinese))
        {
            yield return $"{text.Code}: no Chinese";
        }

        // A nested cause has its English and its Chinese as facts of their own.
        var known = Fact().Matches(text.English).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var nested = text == ChangeRefusals.CannotBeEntered || text == ChangeRefusals.EventsFail;
        foreach (var fact in Fact().Matches(text.Chinese).Select(match => match.Value).Where(fact => !known.Contains(fact) && !nested))
        {
            yield return $"{text.Code}: {fact}}} stands in the Chinese alone";
        }
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.NonBacktracking)]
    private static partial Regex Han();

    [GeneratedRegex(@"\{\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Fact();
}
