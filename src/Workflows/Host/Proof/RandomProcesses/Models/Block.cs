namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>A piece of a model with one way in and one way out, so that a case that is only carried on comes to its end.</summary>
/// <param name="Name">Names it among the blocks.</param>
/// <param name="Variants">How many shapes it has.</param>
/// <param name="Nests">Whether other blocks stand inside it.</param>
/// <param name="Write">Writes one shape where the writer stands.</param>
internal sealed record Block(string Name, int Variants, bool Nests, Action<ModelMaker, ModelWriter, int> Write);
