namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>What everybody who works on the case wants in sight.</summary>
/// <param name="Kind">The last part of a key <c>Fact.*</c> of <see cref="CaseText"/>.</param>
/// <param name="Value">The value, in words.</param>
public sealed record CaseFact(string Kind, string Value);
