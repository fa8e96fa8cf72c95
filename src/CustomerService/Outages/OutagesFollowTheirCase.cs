using System.Data.Common;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.CustomerService.Outages;

/// <summary>
/// Keeps who approved an outage and who overrode the rule of its notices, inside the steps that cause it.
/// A user task says by its property <c>outage</c> what its completion means.
/// </summary>
internal sealed class OutagesFollowTheirCase(OutageBook book) : IStepParticipant
{
    private const string Property = "outage";
    private const string Approval = "approval";
    private const string Override = "override";

    public bool Concerns(StepRecord step) => OutageNumber.Is(step.After.BusinessKey) && Meanings(step).Any();

    public async Task WriteAsync(StepRecord step, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        var meanings = Meanings(step).ToList();
        var variables = VariableValues.ToContext(step.After.VisibleVariables(step.After.Key));
        await book.ChangeAsync(
            step.After.BusinessKey!,
            row =>
            {
                row.InstanceKey = step.After.ParentInstanceKey == 0 ? step.After.Key : row.InstanceKey;
                if (meanings.Contains(Approval) && Text(variables, "approval", "decision") == "approved")
                {
                    (row.ApprovedBy, row.ApprovedAt) = (step.Actor.Name, step.Now);
                }

                if (meanings.Contains(Override) && Text(variables, "lateness", "decision") == "override")
                {
                    (row.OverrideReason, row.OverriddenBy, row.OverriddenAt) = (Text(variables, "lateness", "reason"), step.Actor.Name, step.Now);
                }
            },
            connection,
            transaction,
            cancellation);
    }

    private static IEnumerable<string> Meanings(StepRecord step) =>
        from done in step.Events.OfType<UserTaskCompleted>()
        let element = step.Before?.Elements.Find(done.ElementKey)
        where element is not null
        let meaning = step.Process.Definition.FindNode(element.ElementId)?.Properties.GetValueOrDefault(Property)
        where meaning is not null
        select meaning;

    private static string? Text(FeelContext variables, string name, string entry) =>
        variables.TryGet(name, out var value) && value is FeelContext context && context.TryGet(entry, out var found) && found is FeelString text ? text.Text : null;
}
