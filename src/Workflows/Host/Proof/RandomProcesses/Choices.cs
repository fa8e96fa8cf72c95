namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>Where model and walk take their chances from: a seed, or a list of choices made earlier, which is made smaller until only what a failure needs is left.</summary>
internal sealed class Choices
{
    private readonly Random? _random;
    private readonly IReadOnlyList<int> _given;
    private readonly List<int> _made = [];

    private Choices(Random? random, IReadOnlyList<int> given) => (_random, _given) = (random, given);

    /// <summary>What was chosen, in order.</summary>
    public IReadOnlyList<int> Made => _made;

    public static Choices Seeded(int seed) => new(new Random(seed), []);

    public static Choices Repeating(IReadOnlyList<int> given) => new(null, given);

    /// <summary>A number from 0, the simplest choice, to below <paramref name="count"/>. Where the given list ends everything is simple.</summary>
    public int Next(int count)
    {
        var choice = _random?.Next(count) ?? (_made.Count < _given.Count ? Math.Min(_given[_made.Count], count - 1) : 0);
        _made.Add(choice);
        return choice;
    }

    /// <summary>True once in <paramref name="times"/>.</summary>
    public bool Once(int times) => Next(times) == times - 1;

    public T One<T>(IReadOnlyList<T> of) => of[Next(of.Count)];
}
