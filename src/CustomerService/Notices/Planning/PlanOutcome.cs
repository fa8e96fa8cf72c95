namespace BackOffice.CustomerService.Notices.Planning;

/// <summary>What became of an order.</summary>
public abstract record PlanOutcome
{
    private PlanOutcome()
    {
    }

    /// <summary>Every recipient has its row.</summary>
    /// <param name="Recipients">How many recipients came.</param>
    /// <param name="Added">How many of them had no row before.</param>
    public sealed record Planned(int Recipients, int Added) : PlanOutcome;

    /// <summary>Nothing was planned: there is no such template.</summary>
    public sealed record NoTemplate(string Message) : PlanOutcome;
}
