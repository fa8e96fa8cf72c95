namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A commitment that a manual gives in words only ("at once"), and every figure proposed for one, is marked as the company's to confirm.</summary>
internal sealed class WordsAreConfirmed : IFolderCheck
{
    public string Name => "words-are-confirmed";

    public IEnumerable<(string File, string? Part, string Message)> Check(DefinitionSet definitions) =>
        from row in definitions.Commitments
        where !row.Confirm && (row.Kind == "qualitative" || row.Profile is "proposed" or "legal")
        select (row.File, (string?)row.RuleId, $"Expected {row.Row} to be marked 'confirm', because the manual gives no figure for it, but it is not.");
}
