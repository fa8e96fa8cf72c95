namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>Makes a trial that fails as small as it can: choices are left out and made simpler as long as it still fails alike.</summary>
internal static class Shrinking
{
    private const int MostTries = 250;

    public static Trial Shrink(Trial failed, IEngineUnderProof engine)
    {
        var (best, tries) = (failed, 0);
        bool improved;
        do
        {
            improved = false;
            foreach (var (model, way) in Smaller(best))
            {
                if (++tries > MostTries)
                {
                    return best;
                }

                var trial = Trial.Repeat(failed.Seed, model, way, engine);
                if (trial.Failure is not null && trial.FailureKind == failed.FailureKind && Size(trial) < Size(best))
                {
                    (best, improved) = (trial, true);
                    break;
                }
            }
        }
        while (improved);
        return best;
    }

    private static long Size(Trial trial) => (trial.Xml.Length * 4L) + (trial.Story.Count * 200L) + trial.Way.Made.Count + trial.Model.Made.Count + trial.Way.Made.Sum() + trial.Model.Made.Sum();

    private static IEnumerable<(IReadOnlyList<int> Model, IReadOnlyList<int> Way)> Smaller(Trial trial)
    {
        foreach (var model in Smaller(trial.Model.Made))
        {
            yield return (model, trial.Way.Made);
        }

        foreach (var way in Smaller(trial.Way.Made))
        {
            yield return (trial.Model.Made, way);
        }
    }

    private static IEnumerable<IReadOnlyList<int>> Smaller(IReadOnlyList<int> choices)
    {
        for (var length = choices.Count; length > 0; length /= 2)
        {
            for (var start = choices.Count - length; start >= 0; start -= length)
            {
                yield return [.. choices.Take(start), .. choices.Skip(start + length)];
            }
        }

        for (var index = 0; index < choices.Count; index++)
        {
            if (choices[index] > 0)
            {
                yield return [.. choices.Take(index), 0, .. choices.Skip(index + 1)];
            }
        }
    }
}
