using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Host.Memory;

namespace BackOffice.Conformance.Betsy;

/// <summary>What the suite's scripts do: they leave markers in the trace.</summary>
internal sealed class BetsyScripts : IMemoryJobHandler
{
    private const string StoredData = "stored by the suite";

    private readonly List<(MemoryJob Job, TimeSpan Takes)> _slow = [];

    public List<string> Trace { get; } = [];

    /// <summary>Whether two slow scripts were at work at once.</summary>
    public bool RanInParallel { get; private set; }

    public bool MarkerExists { get; private set; }

    public JobCommand? Handle(MemoryJob job)
    {
        switch (job.Type)
        {
            case "CREATE_MARKER_FILE":
                MarkerExists = true;
                return Done(job, Variables.Empty);
            case "INCREMENT_INTEGER_VARIABLE":
                return Done(job, Incremented(job));
            case "INCREMENT_INTEGER_VARIABLE_AND_LOG":
                Trace.Add("INCREMENT_correct");
                return Done(job, Incremented(job));
            case "SET_STRING_DATA":
                return Done(job, Variables.Of("betsyData", Payload.FromJson($"\"{StoredData}\"")));
            case "LOG_DATA":
                Trace.Add(job.Variables.TryGet("betsyData", out var data) && data.ToString() == $"\"{StoredData}\"" ? "DATA_correct" : "DATA_wrong");
                return Done(job, Variables.Empty);
            case "WAIT_TEN_SECONDS" or "CREATE_TIMESTAMP_LOG_1" or "CREATE_TIMESTAMP_LOG_2":
                _slow.Add((job, TimeSpan.FromSeconds(10)));
                RanInParallel |= _slow.Count > 1;
                return null;
            case "CREATE_LOG_FILE":
                return Done(job, Variables.Empty);
            default:
                Trace.Add(job.Type);
                return Done(job, Variables.Empty);
        }
    }

    /// <summary>The slow scripts that are done by now; the caller submits their completion.</summary>
    public IReadOnlyList<(MemoryJob Job, JobCommand Completion)> TakeFinished(Instant now)
    {
        var finished = _slow.Where(slow => slow.Job.NotBefore.Plus(slow.Takes) <= now).ToList();
        _slow.RemoveAll(finished.Contains);
        return [.. finished.Select(slow => (slow.Job, (JobCommand)Done(slow.Job, Variables.Empty)))];
    }

    private static CompleteJob Done(MemoryJob job, Variables variables) => new(job.ElementKey, job.JobKey, variables);

    private static Variables Incremented(MemoryJob job)
    {
        var value = job.Variables.TryGet("integerVariable", out var payload) && FeelJson.Read(payload.Utf8.Span) is FeelNumber number && number.TryToInt64(out var integer) ? integer : 0;
        return Variables.Of("integerVariable", Payload.FromTrusted(FeelJson.ToBytes(FeelNumber.From(value + 1))));
    }
}
