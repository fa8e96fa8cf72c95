using System.Globalization;
using System.Text;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

/// <summary>Element × verb: how often each cell was hit. A cell that no run can hit is justified by the verb's own reason or by <see cref="Impossible"/>.</summary>
internal sealed class Coverage
{
    private static readonly Dictionary<string, int> s_rows = Index(ElementKinds.All.Select(kind => kind.Name));
    private static readonly Dictionary<string, int> s_columns = Index(Verbs.All.Select(verb => verb.Name));

    private readonly int[,] _hits = new int[ElementKinds.All.Count, Verbs.All.Count];

    /// <summary>The cells that a run must hit.</summary>
    public static IReadOnlyList<(ElementKind Kind, Verb Verb)> Possible { get; } =
        [.. ElementKinds.All.SelectMany(kind => Verbs.All.Where(verb => Reason(kind, verb) is null).Select(verb => (kind, verb)))];

    /// <summary>Why a cell is impossible; null where it is possible.</summary>
    public static string? Reason(ElementKind kind, Verb verb) =>
        (kind.Traits & verb.Needs) != verb.Needs ? verb.Otherwise : Impossible.Reason(kind, verb);

    public int this[ElementKind kind, Verb verb] => _hits[s_rows[kind.Name], s_columns[verb.Name]];

    /// <summary>Possible cells that were not hit.</summary>
    public IReadOnlyList<(ElementKind Kind, Verb Verb)> Missing => [.. Possible.Where(cell => this[cell.Kind, cell.Verb] == 0)];

    /// <summary>Cells that were hit though they are called impossible.</summary>
    public IReadOnlyList<(ElementKind Kind, Verb Verb)> Contradicted =>
        [.. ElementKinds.All.SelectMany(kind => Verbs.All.Where(verb => this[kind, verb] > 0 && Reason(kind, verb) is not null).Select(verb => (kind, verb)))];

    public void Hit(ElementKind kind, Verb verb) => _hits[s_rows[kind.Name], s_columns[verb.Name]]++;

    public void Add(Coverage other)
    {
        for (var row = 0; row < ElementKinds.All.Count; row++)
        {
            for (var column = 0; column < Verbs.All.Count; column++)
            {
                _hits[row, column] += other._hits[row, column];
            }
        }
    }

    /// <summary>The tables, with the reasons of what is impossible below.</summary>
    public string Render()
    {
        var page = new StringBuilder();
        foreach (var group in Verbs.Groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"| element | {string.Join(" | ", group.Select(verb => verb.Name))} |\n|---|{string.Concat(Enumerable.Repeat("---:|", group.Count))}\n");
            foreach (var kind in ElementKinds.All.Where(kind => group.Any(verb => Reason(kind, verb) is null)))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {kind.Name} | {string.Join(" | ", group.Select(verb => Cell(kind, verb)))} |\n");
            }

            page.Append('\n');
        }

        page.Append("Impossible (–):\n");
        foreach (var reason in Verbs.All.Where(verb => verb.Otherwise.Length > 0).GroupBy(verb => verb.Otherwise, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"- {string.Join(", ", reason.Select(verb => verb.Name))}: {reason.Key}\n");
        }

        foreach (var cells in Impossible.Cells)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {string.Join("; ", cells.Kinds)} × {string.Join(", ", cells.Verbs.Select(verb => verb.Name))}: {cells.Reason}\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"{Possible.Count - Missing.Count} of {Possible.Count} possible cells hit, {(ElementKinds.All.Count * Verbs.All.Count) - Possible.Count} impossible.\n");
        return page.ToString();
    }

    private string Cell(ElementKind kind, Verb verb) =>
        Reason(kind, verb) is null ? this[kind, verb].ToString(CultureInfo.InvariantCulture) : "–";

    private static Dictionary<string, int> Index(IEnumerable<string> names) =>
        names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
}
