using System.Collections.Immutable;

namespace BackOffice.Designer.Identity;

/// <summary>A colleague to whom work can be given.</summary>
/// <param name="Id">The actor in the journal.</param>
/// <param name="Name">What people call them.</param>
/// <param name="Roles">The ids of their roles.</param>
internal sealed record StaffPerson(string Id, string Name, ImmutableArray<string> Roles);
