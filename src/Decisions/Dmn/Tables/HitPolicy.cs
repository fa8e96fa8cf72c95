namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>How a table answers when several rules match (8.2.8).</summary>
internal enum HitPolicy
{
    Unique,
    Any,
    Priority,
    First,
    RuleOrder,
    OutputOrder,
    Collect,
}
