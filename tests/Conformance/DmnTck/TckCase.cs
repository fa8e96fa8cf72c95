using System.Xml.Linq;

namespace BackOffice.Conformance.DmnTck;

/// <summary>One test case of the kit.</summary>
/// <param name="Id">The case's id in its file.</param>
/// <param name="InvocableName">The decision service (or business knowledge model) to call; null: the decision that a result names.</param>
/// <param name="Inputs">Input nodes.</param>
/// <param name="Results">Result nodes.</param>
internal sealed record TckCase(string Id, string? InvocableName, IReadOnlyList<TckInput> Inputs, IReadOnlyList<TckExpectation> Results);

/// <summary>A value given to the case; its namespace names the imported model that declares the input.</summary>
internal sealed record TckInput(string Name, string? Namespace, XElement Value);

/// <summary>A value that the case expects; an error result is null.</summary>
internal sealed record TckExpectation(string Name, bool Error, XElement? Expected);
