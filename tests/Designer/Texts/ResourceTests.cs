using System.Text.RegularExpressions;

namespace BackOffice.Designer.Tests.Texts;

public sealed class ResourceTests
{
    private const RegexOptions Bounded = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private static readonly Regex Gap = new(@"\{\d\}", Bounded);

    [Fact]
    public void Every_text_exists_in_both_languages() => Assert.Empty(
        from file in ResourceFile.All()
        from key in file.Chinese.Keys.Except(file.English.Keys).Concat(file.English.Keys.Except(file.Chinese.Keys))
        select $"{file.Name}: {key}");

    [Fact]
    public void No_text_is_empty() => Assert.Empty(
        from file in ResourceFile.All()
        from text in file.Chinese.Concat(file.English)
        where string.IsNullOrWhiteSpace(text.Value)
        select $"{file.Name}: {text.Key}");

    [Fact]
    public void Both_languages_fill_the_same_gaps() => Assert.Empty(
        from file in ResourceFile.All()
        from text in file.Chinese
        where file.English.TryGetValue(text.Key, out var english) && !Gaps(text.Value).SetEquals(Gaps(english))
        select $"{file.Name}: {text.Key}");

    [Fact]
    public void Every_text_is_used()
    {
        var sources = ResourceFile.Sources();
        Assert.Empty(
            from file in ResourceFile.All()
            from key in file.Chinese.Keys
            where !IsUsed(key, sources)
            select $"{file.Name}: {key}");
    }

    [Fact]
    public void A_text_that_nothing_uses_would_be_found() => Assert.False(IsUsed("Nobody.Says.This", "T[\"Somebody.Says.This\"] T[$\"Status.{Status}\"]"));

    [Fact]
    public void A_text_whose_name_is_put_together_counts_as_used() => Assert.True(IsUsed("Status.Running", "T[$\"Status.{Status}\"]"));

    private static HashSet<string> Gaps(string text) => [.. Gap.Matches(text).Select(match => match.Value)];

    /// <summary>The key stands as a whole in the sources, or its beginning up to a dot stands before a gap.</summary>
    private static bool IsUsed(string key, string sources) =>
        sources.Contains($"\"{key}\"", StringComparison.Ordinal)
        || Beginnings(key).Any(beginning => sources.Contains($"$\"{beginning}{{", StringComparison.Ordinal))
        || (key.EndsWith(".Text", StringComparison.Ordinal) && IsUsed(key[..^".Text".Length], sources));

    private static IEnumerable<string> Beginnings(string key) =>
        Enumerable.Range(1, key.Length - 1).Where(length => key[length - 1] == '.').Select(length => key[..length]);
}
