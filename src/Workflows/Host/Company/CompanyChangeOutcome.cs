using BackOffice.Workflows.Core.Refusals;

namespace BackOffice.Workflows.Host.Company;

/// <summary>What became of a change of the company's settings.</summary>
public abstract record CompanyChangeOutcome
{
    private CompanyChangeOutcome()
    {
    }

    /// <summary>It holds from now on.</summary>
    /// <param name="Revision">The revision after it.</param>
    public sealed record Done(long Revision) : CompanyChangeOutcome;

    /// <summary>Somebody changed the settings since the page was opened; nothing changed.</summary>
    public sealed record Stale : CompanyChangeOutcome;

    /// <summary>It was refused; nothing changed.</summary>
    /// <param name="Why">Why, in words.</param>
    public sealed record Refused(Refusal Why) : CompanyChangeOutcome;
}
