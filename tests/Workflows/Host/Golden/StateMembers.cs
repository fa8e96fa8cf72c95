using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>
/// The members of the state that a recording knows, by the names they had then. A state is compared by these alone:
/// what a later version keeps besides was not there to be compared.
/// </summary>
internal sealed class StateMembers
{
    /// <summary>What was renamed since a recording: the type or <c>Type.Member</c> of today, and its name in the recordings. One line for each, with the reason.</summary>
    private static readonly ImmutableDictionary<string, string> Renamed = ImmutableDictionary<string, string>.Empty;

    private readonly ImmutableSortedDictionary<string, ImmutableSortedSet<string>> _names;
    private readonly ConcurrentDictionary<Type, ImmutableArray<(string Name, PropertyInfo Member)>> _members = new();

    private StateMembers(ImmutableSortedDictionary<string, ImmutableSortedSet<string>> names) => _names = names;

    /// <summary>The members that a state has today.</summary>
    public static StateMembers Today { get; } = new(TypesOfToday()
        .ToImmutableSortedDictionary(type => NameOf(type), type => Properties(type).Select(NameOf).ToImmutableSortedSet(StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>Those that are missing today: neither there, nor renamed.</summary>
    public IEnumerable<string> MissingToday =>
        from type in _names
        from member in type.Value
        where !Today._names.TryGetValue(type.Key, out var known) || !known.Contains(member)
        select $"{type.Key}.{member}";

    public static StateMembers Read(string text) => new(text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .ToImmutableSortedDictionary(words => words[0], words => words.Skip(1).ToImmutableSortedSet(StringComparer.Ordinal), StringComparer.Ordinal));

    public string Write() => string.Concat(_names.Select(type => $"{type.Key} {string.Join(' ', type.Value)}\n"));

    /// <summary>The recorded members of a type, in the order of their names.</summary>
    public ImmutableArray<(string Name, PropertyInfo Member)> Of(Type type) => _members.GetOrAdd(type, one =>
        _names.TryGetValue(NameOf(one), out var known)
            ? [.. Properties(one).Select(member => (NameOf(member), member)).Where(member => known.Contains(member.Item1)).OrderBy(member => member.Item1, StringComparer.Ordinal)]
            : []);

    public static string NameOf(Type type) => Renamed.GetValueOrDefault(type.Name, type.Name);

    /// <summary>As <see cref="Of"/> with one member taken away, as if the recording had been made before it came.</summary>
    public StateMembers Without(string type, string member) => new(_names.SetItem(type, _names[type].Remove(member)));

    /// <summary>As if the recording had a member that today has none of.</summary>
    public StateMembers With(string type, string member) => new(_names.SetItem(type, _names[type].Add(member)));

    private static string NameOf(PropertyInfo member)
    {
        var name = $"{member.ReflectedType!.Name}.{member.Name}";
        return Renamed.GetValueOrDefault(name, member.Name);
    }

    // What can be set is kept; what is only computed from it is not.
    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.CanWrite && member.GetIndexParameters().Length == 0);

    private static IEnumerable<Type> TypesOfToday() => typeof(ProcessInstance).Assembly.GetTypes().Where(type =>
        type is { IsEnum: false, IsAbstract: false, IsPublic: true }
        && type.Namespace == typeof(ProcessInstance).Namespace
        && Properties(type).Any());
}
