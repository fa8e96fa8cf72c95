namespace BackOffice.Conformance;

/// <summary>Refused: the case asks for what we decline on purpose, with a typed reason. It counts as failed.</summary>
internal enum Outcome
{
    Passed,
    Failed,
    Refused,
}
