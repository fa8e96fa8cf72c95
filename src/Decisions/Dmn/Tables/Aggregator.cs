namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>What a collecting table makes of its hits.</summary>
internal enum Aggregator
{
    None,
    Sum,
    Count,
    Min,
    Max,
}
