using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Runtime.Mail;
using BackOffice.Workflows.Host.Timers;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Does at once everything that background work would do: for tests and scenarios, whose clock moves by hand.</summary>
public sealed class Settling
{
    private readonly Postman _postman;
    private readonly JobRunner _jobs;
    private readonly DueTimers _timers;

    internal Settling(Postman postman, JobRunner jobs, DueTimers timers)
    {
        _postman = postman;
        _jobs = jobs;
        _timers = timers;
    }

    /// <summary>Delivers mail, does jobs and fires due timers until nothing is left to do now.</summary>
    public async Task RunAsync(CancellationToken cancellation = default)
    {
        int done;
        do
        {
            done = await _postman.DeliverAllAsync(cancellation) + await _jobs.RunAsync(cancellation) + await _timers.RunAsync(cancellation);
        }
        while (done > 0);
    }
}
