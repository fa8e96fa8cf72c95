namespace BackOffice.Workflows.Core.Events;

/// <summary>Reads the fields of one event.</summary>
internal delegate ProcessEvent ReadEvent(ref EventReader from);

/// <summary>What the catalogue knows of an event.</summary>
/// <param name="Type">The record.</param>
/// <param name="Code">How it is named in the journal; never used again for another event.</param>
/// <param name="Version">Its version; a code with a new version has a number behind it.</param>
/// <param name="Read">Reads its fields.</param>
internal sealed record EventEntry(Type Type, string Code, int Version, ReadEvent Read);
