namespace BackOffice.Conformance.Feel;

/// <summary>Cases whose expectation the DMN kit contradicts: the kit wins. Each names the case of the kit.</summary>
internal static class Contradictions
{
    private static readonly Dictionary<(string File, string Expression), string> s_cases = [];

    internal static string? Of(FeelCase one) => s_cases.GetValueOrDefault((one.File, one.Expression));
}
