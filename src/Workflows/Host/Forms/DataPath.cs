using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>A place in a form's data, such as <c>parts[0].price</c>: names of entries and, within lists, positions from 0.</summary>
public readonly struct DataPath : IEquatable<DataPath>
{
    private readonly ImmutableArray<DataStep> _steps;

    private DataPath(ImmutableArray<DataStep> steps) => _steps = steps;

    /// <summary>The data itself.</summary>
    public static DataPath Root => default;

    /// <summary>Whether this is the data itself.</summary>
    public bool IsRoot => _steps.IsDefaultOrEmpty;

    /// <summary>How many steps lead there.</summary>
    public int Length => _steps.IsDefault ? 0 : _steps.Length;

    /// <summary>The steps, outermost first.</summary>
    public ImmutableArray<DataStep> Steps => _steps.IsDefault ? [] : _steps;

    /// <summary>Reads names joined by points, as a schema's <c>key</c> and <c>path</c> are written.</summary>
    public static bool TryParse(string text, out DataPath path)
    {
        ArgumentNullException.ThrowIfNull(text);
        var names = text.Split('.');
        path = new DataPath([.. names.Select(static n => new DataStep(n, 0))]);
        return names.All(static n => n.Length > 0 && n.All(static c => char.IsLetterOrDigit(c) || c == '_'));
    }

    /// <summary>The place that stands below this one.</summary>
    public DataPath Then(DataPath below) => new(Steps.AddRange(below.Steps));

    /// <summary>The entry of a context at this place.</summary>
    public DataPath Then(string name) => new(Steps.Add(new DataStep(name, 0)));

    /// <summary>The item of a list at this place.</summary>
    public DataPath Then(int index) => new(Steps.Add(new DataStep(null, index)));

    /// <summary>The first steps alone.</summary>
    public DataPath Take(int length) => new([.. Steps.Take(length)]);

    /// <inheritdoc/>
    public bool Equals(DataPath other) => Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is DataPath other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.Aggregate(0, HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var step in Steps)
        {
            _ = step.Name is null ? text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]") : text.Append(text.Length == 0 ? "" : ".").Append(step.Name);
        }

        return text.ToString();
    }

    /// <summary>Whether two paths lead to the same place.</summary>
    public static bool operator ==(DataPath left, DataPath right) => left.Equals(right);

    /// <summary>Whether two paths lead to different places.</summary>
    public static bool operator !=(DataPath left, DataPath right) => !left.Equals(right);
}

/// <summary>One step of a path.</summary>
/// <param name="Name">The entry's name; null where the step is a position in a list.</param>
/// <param name="Index">The position from 0.</param>
public readonly record struct DataStep(string? Name, int Index);
