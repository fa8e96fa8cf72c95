namespace BackOffice.Browser.Tests.People;

/// <summary>What the intake desk said: the case's number and where it stands.</summary>
internal sealed record TakenCall(string Number, string Address);
