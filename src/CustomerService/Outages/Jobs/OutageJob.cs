using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.CustomerService.Outages.Jobs;

/// <summary>A job of an outage's procedure: it finds the outage by the variable <c>outageNo</c>.</summary>
internal abstract class OutageJob(OutageBook book, CompanySettings company) : IJobHandler
{
    /// <summary>The header that names the template of the notice that goes out.</summary>
    private const string NoticeHeader = "notice";

    public abstract string Type { get; }

    /// <summary>Whether a case without an outage goes on: not every fault of the network takes the gas from somebody.</summary>
    protected virtual bool MayLackOutage => false;

    protected OutageBook Book => book;

    protected TimeZoneInfo Zone => company.Zone;

    public async Task<JobResult> HandleAsync(JobWork work, CancellationToken cancellation)
    {
        var variables = VariableValues.ToContext(work.Variables);
        return variables.TryGet(OutageVariables.Number, out var value) && value is FeelString number
            ? await HandleAsync(await book.GetAsync(number.Text, cancellation), variables, work, cancellation)
            : MayLackOutage ? JobResult.Done
            : new JobResult.Failed($"Expected the task '{work.ElementId}' to see the variable {OutageVariables.Number}, but found {string.Join(", ", variables.Names)}.");
    }

    protected abstract Task<JobResult> HandleAsync(Outage outage, FeelContext variables, JobWork work, CancellationToken cancellation);

    protected static string NoticeOf(JobWork work) => work.Headers.GetValueOrDefault(NoticeHeader) is { Length: > 0 } template
        ? template
        : throw new InvalidOperationException($"Expected the task '{work.ElementId}' to name its notice in the header '{NoticeHeader}'.");

    protected static JobResult Completed(params (string Name, FeelValue Value)[] variables) =>
        new JobResult.Completed(VariableValues.ToVariables(OutageVariables.Context(variables)));

    /// <summary>Done, with a change of the outage's row in the step that completes the job.</summary>
    protected JobResult Completed(Outage outage, Action<Storage.Rows.OutageRow> change, params (string Name, FeelValue Value)[] variables) =>
        new JobResult.Completed(VariableValues.ToVariables(OutageVariables.Context(variables)))
        {
            AlsoWrite = (connection, transaction, token) => book.ChangeAsync(outage.Number, change, connection, transaction, token),
        };

    /// <summary>An instant of a context among the variables; null where there is none.</summary>
    protected DateTimeOffset? Instant(FeelContext variables, string name, string entry) =>
        variables.TryGet(name, out var value) && value is FeelContext context && context.TryGet(entry, out var found) && found is FeelDateTime at && at.TryToDateTimeOffset(Zone, out var instant)
            ? instant
            : null;

    /// <summary>A text of a context among the variables; empty where there is none.</summary>
    protected static string Text(FeelContext variables, string name, string entry) =>
        variables.TryGet(name, out var value) && value is FeelContext context && context.TryGet(entry, out var found) && found is FeelString text ? text.Text : "";
}
