namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>Hit policies and aggregators as files write them: the standard's words, and the letters of printed tables.</summary>
internal static class HitPolicyNames
{
    public const string Expected = "UNIQUE, ANY, PRIORITY, FIRST, RULE ORDER, OUTPUT ORDER or COLLECT";

    public static HitPolicy? Policy(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        null or "" or "UNIQUE" or "U" => HitPolicy.Unique,
        "ANY" or "A" => HitPolicy.Any,
        "PRIORITY" or "P" => HitPolicy.Priority,
        "FIRST" or "F" => HitPolicy.First,
        "RULE ORDER" or "R" => HitPolicy.RuleOrder,
        "OUTPUT ORDER" or "O" => HitPolicy.OutputOrder,
        "COLLECT" or "C" or "C+" or "C#" or "C<" or "C>" => HitPolicy.Collect,
        _ => null,
    };

    public static Aggregator? Aggregation(string? aggregation, string? policy) => (aggregation?.Trim().ToUpperInvariant(), policy?.Trim()) switch
    {
        ("SUM", _) or (null, "C+") => Aggregator.Sum,
        ("COUNT", _) or (null, "C#") => Aggregator.Count,
        ("MIN", _) or (null, "C<") => Aggregator.Min,
        ("MAX", _) or (null, "C>") => Aggregator.Max,
        (null or "", _) => Aggregator.None,
        _ => null,
    };
}
