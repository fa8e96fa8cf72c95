using System.Security.Cryptography;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Puts together everything that a step may know.</summary>
internal sealed class StepContexts(CompanyState company)
{
    public async ValueTask<StepContext> MakeAsync(long now, KeyBlock keys, Actor actor, DeployedProcess process, CancellationToken cancellation)
    {
        var current = await company.CurrentAsync(process.DeploymentKey, cancellation);
        return new StepContext
        {
            Now = new Instant(now),
            Keys = keys,
            Actor = actor.Id,
            ActorMayAdminister = actor.MayAdminister,
            ActorGroups = actor.Groups,
            Zone = current.Zone,
            Company = current.Payload,
            Decisions = current.Decisions,
            Functions = current.Functions,
            Chance = Chance,
        };
    }

    private static uint Chance() => BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(4));
}
