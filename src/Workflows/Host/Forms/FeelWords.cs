using BackOffice.Decisions.Feel;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>What the FEEL parser says, in one sentence of a schema's problem.</summary>
internal static class FeelWords
{
    public static string Problem(string text, FeelParseResult parsed)
    {
        var first = parsed.Problems.FirstOrDefault();
        return first is null
            ? $"'{text}' is not a FEEL expression."
            : $"'{text}' is not a FEEL expression: {first.Message}";
    }
}
