namespace BackOffice.Workflows.Host.Proof.Storage;

/// <summary>What <c>database prove</c> tries, in order: the table of contents of this folder.</summary>
internal static class StorageChecks
{
    public static IReadOnlyList<StorageCheck> All { get; } =
    [
        new("every migration is applied", SchemaChecks.EveryMigrationIsAppliedAsync),
        new("texts, bytes and instants come back as they were written", TextChecks.TextsComeBackAsync),
        new("keys that differ by case or accent are different keys", TextChecks.KeysAreToldApartAsync),
        new("a step is written whole or not at all", StepChecks.AStepIsWrittenWholeAsync),
        new("two nodes that complete the same tasks complete each once", StepChecks.EachTaskIsCompletedOnceAsync),
        new("two nodes do every job, timer and letter once", WorkChecks.EverythingIsDoneOnceAsync),
        new("a message meets its subscription, whoever comes first", MessageChecks.AMessageIsNotMissedAsync),
        new("a repeated message is taken once", MessageChecks.ARepetitionIsTakenOnceAsync),
        new("a reader of the journal misses nothing while two nodes write", ReaderChecks.NothingAppearsBehindAReaderAsync),
        new("every list answers", ListChecks.EveryListAnswersAsync),
        new("two whole nodes with Quartz carry their cases to the end", NodeChecks.TwoNodesWorkTogetherAsync),
        new("every journal of this proof holds", AuditChecks.EveryJournalHoldsAsync),
    ];
}
