using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime.Messages;

namespace BackOffice.Workflows.Host.Runtime.Effects;

/// <summary>What carrying out an effect may ask.</summary>
/// <param name="Definitions">Finds called processes.</param>
/// <param name="Publisher">Finds the receivers of messages and signals.</param>
internal sealed record EffectServices(DefinitionCatalogue Definitions, MessagePublisher Publisher);
