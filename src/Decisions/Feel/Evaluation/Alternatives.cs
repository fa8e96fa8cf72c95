namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>The end of a message about a name that is not there.</summary>
internal static class Alternatives
{
    private const int Most = 12;

    internal static string Of(IEnumerable<string> names)
    {
        var shown = names.Take(Most + 1).ToList();
        if (shown.Count == 0)
        {
            return "Nothing is available.";
        }

        var list = string.Join(", ", shown.Take(Most).Select(static name => $"'{name}'"));
        return shown.Count > Most ? $"Available: {list}, …" : $"Available: {list}.";
    }
}
