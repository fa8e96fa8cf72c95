using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>A lane: who is responsible for the elements in it. It has no effect on execution.</summary>
/// <param name="Id">The lane's id.</param>
/// <param name="Name">The lane's name as drawn.</param>
/// <param name="NodeIds">Ids of the elements that stand in it.</param>
public sealed record Lane(string Id, string? Name, ImmutableArray<string> NodeIds);
