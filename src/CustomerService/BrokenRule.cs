using BackOffice.Workflows.Host.Runtime;

namespace BackOffice.CustomerService;

/// <summary>A rule of the business that was not kept: an expected outcome, told to the person who stands before it.</summary>
/// <param name="Rule">The rule's name, a sentence.</param>
/// <param name="Field">The property that it is about.</param>
/// <param name="Chinese">What was expected and what would work.</param>
/// <param name="English">The same in English.</param>
public sealed record BrokenRule(string Rule, string Field, string Chinese, string English)
{
    /// <summary>What the case says that does not take it.</summary>
    internal static BrokenRule Of(CommandOutcome.Refused refused) => new("CaseTakesIt", "", refused.Why.Say(chinese: true), refused.Why.Say(chinese: false));
}
