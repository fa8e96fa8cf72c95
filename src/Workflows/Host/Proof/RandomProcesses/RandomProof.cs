using System.Collections.Concurrent;
using System.Globalization;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Walking;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>
/// Random processes on random ways: at each step the state is the replay of its journal, no token is lost or doubled, joins fire in time,
/// and stopping and reloading changes nothing. Oracles that know the drawing and the events alone say so.
/// </summary>
public sealed class RandomProof
{
    /// <summary>From so many processes on a run is expected to hit every cell of the coverage table.</summary>
    public const int EnoughToCover = 10_000;

    private const int MostFailuresTold = 5;
    private const int StepsTold = 3;
    private const int FurtherTries = 400;

    private readonly RandomSettings _settings;
    private readonly Action<string> _tell;
    private readonly IEngineUnderProof _engine;

    /// <summary>A proof of the engine.</summary>
    /// <param name="settings">How many processes, from which seed on.</param>
    /// <param name="tell">Is told failures with their seed and smallest reproduction, and the coverage.</param>
    public RandomProof(RandomSettings settings, Action<string> tell)
        : this(settings, tell, new CoreEngine())
    {
    }

    internal RandomProof(RandomSettings settings, Action<string> tell, IEngineUnderProof engine) => (_settings, _tell, _engine) = (settings, tell, engine);

    internal Coverage Covered { get; } = new();

    /// <summary>Runs it. Says how many processes passed and failed; and whether every cell of the coverage table was hit that is not impossible.</summary>
    public (int Passed, int Failed, bool Covered) Run()
    {
        var coverage = Covered;
        var failed = new ConcurrentBag<Trial>();
        Parallel.For(0, _settings.Processes, () => new Coverage(), (index, _, own) =>
        {
            var trial = Trial.Run(unchecked(_settings.Seed + index), _engine, own);
            if (trial.Failure is not null)
            {
                failed.Add(trial);
            }

            return own;
        }, own =>
        {
            lock (coverage)
            {
                coverage.Add(own);
            }
        });

        var passed = _settings.Processes - failed.Count;
        if (_settings.Processes >= EnoughToCover)
        {
            SeekWhatIsMissing(failed);
        }

        Tell(failed);
        return (passed, failed.Count, Tell(coverage));
    }

    // Chance leaves a rare cell out now and then: further processes made for it, until one hits it.
    private void SeekWhatIsMissing(ConcurrentBag<Trial> failed)
    {
        foreach (var (kind, verb) in Covered.Missing)
        {
            foreach (var seed in Focus.Seeds(kind, verb, after: unchecked(_settings.Seed + _settings.Processes)).Take(FurtherTries))
            {
                if (Covered[kind, verb] == 0 && Trial.Run(seed, _engine, Covered) is { Failure: not null } trial)
                {
                    failed.Add(trial);
                }
            }
        }
    }

    private void Tell(ConcurrentBag<Trial> failed)
    {
        foreach (var trial in failed.OrderBy(trial => trial.Seed))
        {
            _tell(string.Create(CultureInfo.InvariantCulture, $"seed {trial.Seed}: {trial.Failure}"));
        }

        foreach (var trial in failed.OrderBy(trial => trial.Seed).DistinctBy(trial => trial.FailureKind).Take(MostFailuresTold))
        {
            var smallest = Shrinking.Shrink(trial, _engine);
            _tell(string.Create(CultureInfo.InvariantCulture, $"\nThe smallest that fails like seed {trial.Seed}: {smallest.Failure}\n{smallest.Xml}"));
            foreach (var line in smallest.Story)
            {
                _tell($"  {line.Tell()}");
            }

            foreach (var happened in smallest.Story.TakeLast(StepsTold).SelectMany(line => line.Events))
            {
                _tell($"    {happened}");
            }
        }
    }

    private bool Tell(Coverage coverage)
    {
        _tell(coverage.Render());
        foreach (var (kind, verb) in coverage.Missing)
        {
            _tell($"not covered: {kind.Name} × {verb.Name}");
        }

        foreach (var (kind, verb) in coverage.Contradicted)
        {
            _tell($"called impossible, but happened: {kind.Name} × {verb.Name}");
        }

        return coverage.Missing.Count == 0 && coverage.Contradicted.Count == 0;
    }
}
