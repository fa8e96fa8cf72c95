namespace BackOffice.Designer.Components.Pages.Tasks.Verbs;

/// <summary>A verb in the menu.</summary>
/// <param name="Verb">Which.</param>
/// <param name="WhyNot">The text that says why it makes no sense now; null where it does.</param>
public sealed record TaskVerbOffer(TaskVerb Verb, string? WhyNot = null);
