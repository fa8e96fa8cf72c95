using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace BackOffice.Workflows.Host.Batches;

/// <summary>What a batch does with each of its cases.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "work")]
[JsonDerivedType(typeof(Cancel), "cancel")]
[JsonDerivedType(typeof(Suspend), "suspend")]
[JsonDerivedType(typeof(Resume), "resume")]
[JsonDerivedType(typeof(ResolveIncidents), "resolve-incidents")]
[JsonDerivedType(typeof(Modify), "modify")]
[JsonDerivedType(typeof(Migrate), "migrate")]
public abstract record BatchWork
{
    private BatchWork()
    {
    }

    /// <summary>Ends the case.</summary>
    public sealed record Cancel : BatchWork;

    /// <summary>Lets the case stand still.</summary>
    public sealed record Suspend : BatchWork;

    /// <summary>Lets a suspended case go on.</summary>
    public sealed record Resume : BatchWork;

    /// <summary>Tries again whatever failed in the case; jobs get all their tries again.</summary>
    public sealed record ResolveIncidents : BatchWork;

    /// <summary>Moves every token at one element to another of the same container.</summary>
    /// <param name="FromElementId">Where tokens stand. A case that has none there fails with this reason.</param>
    /// <param name="ToElementId">Where they go; null ends them.</param>
    public sealed record Modify(string FromElementId, string? ToElementId) : BatchWork;

    /// <summary>Lets the case follow another version of its process.</summary>
    /// <param name="DefinitionKey">The version.</param>
    /// <param name="Elements">Which element becomes which; what is not named becomes the one with its id.</param>
    public sealed record Migrate(long DefinitionKey, ImmutableDictionary<string, string> Elements) : BatchWork;
}
