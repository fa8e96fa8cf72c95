using System.Data.Common;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Runtime;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>Keeps which case carries a request out and when it ended, inside the steps that start and end it.</summary>
internal sealed class RequestsFollowTheirCase(CustomerServiceDbFactory databases) : IStepParticipant
{
    public bool Concerns(StepRecord step) => RequestNumber.Is(step.After.BusinessKey) && step.After.ParentInstanceKey == 0 && (step.Before is null || Ends(step));

    public async Task WriteAsync(StepRecord step, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var db = databases.On(connection, transaction);
        var number = step.After.BusinessKey!;
        if (step.Before is null)
        {
            db.RequestCases.Add(new RequestCaseRow { RequestNumber = number, InstanceKey = step.After.Key, StartedAt = step.Now, EndedAt = Ends(step) ? step.Now : null });
            await db.SaveChangesAsync(cancellation);
            return;
        }

        await db.RequestCases.Where(c => c.RequestNumber == number && c.InstanceKey == step.After.Key)
            .ExecuteUpdateAsync(c => c.SetProperty(r => r.EndedAt, step.Now), cancellation);
    }

    private static bool Ends(StepRecord step) => step.After.HasEnded && step.Before?.HasEnded != true;
}
