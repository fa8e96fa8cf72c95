namespace BackOffice.Workflows.Core.Definition;

/// <summary><c>zeebe:formDefinition</c>: which form, and which version of it.</summary>
/// <param name="FormId">The id inside the <c>.form</c> file.</param>
/// <param name="Binding">Which version is meant.</param>
/// <param name="VersionTag">The tag where <paramref name="Binding"/> is <see cref="ResourceBinding.VersionTag"/>.</param>
public sealed record FormReference(string FormId, ResourceBinding Binding, string? VersionTag);
