using System.Diagnostics.CodeAnalysis;

namespace BackOffice.Decisions.Values;

/// <summary>The names that an expression may read. A <see cref="FeelContext"/> is one.</summary>
public interface IFeelVariables
{
    /// <summary>All names, for messages that list the alternatives.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The value of a name; false where there is none.</summary>
    bool TryGet(string name, [NotNullWhen(true)] out FeelValue? value);
}
