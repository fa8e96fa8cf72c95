using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>A process of a world: what is drawn, by which the oracles judge, and what was compiled of it, which the engine carries out.</summary>
/// <param name="Drawing">The drawing as it was read.</param>
/// <param name="Carried">The definition that is carried out; the same unless an engine with a bug is proven.</param>
internal sealed record ProvenProcess(ProcessDefinition Drawing, ProcessDefinition Carried)
{
    /// <summary>Another version to which cases can migrate; null where there is none.</summary>
    public ProvenProcess? Other { get; set; }

    /// <summary>Elements that this version has in addition to the other.</summary>
    public ImmutableHashSet<string> Added { get; set; } = ImmutableHashSet<string>.Empty;

    /// <summary>Which element of this version becomes which of the other.</summary>
    public ImmutableDictionary<string, string> ToOther { get; set; } = ImmutableDictionary<string, string>.Empty;
}
