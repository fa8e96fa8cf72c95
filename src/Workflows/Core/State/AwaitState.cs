namespace BackOffice.Workflows.Core.State;

/// <summary>Somebody outside is awaited at an element instance, or in the instance that it called.</summary>
/// <param name="Whom">Who; several separated by commas.</param>
/// <param name="Because">Why.</param>
/// <param name="BecauseEnglish">The same in English.</param>
public sealed record AwaitState(string Whom, string Because, string BecauseEnglish);
