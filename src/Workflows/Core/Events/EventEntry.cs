using System.Globalization;

namespace BackOffice.Workflows.Core.Events;

/// <summary>Reads the fields of one event.</summary>
internal delegate ProcessEvent ReadEvent(ref EventReader from);

/// <summary>What the catalogue knows of an event.</summary>
/// <param name="Type">The record.</param>
/// <param name="Code">How it is named in the journal, with its version behind it from the second on (<c>uc</c>, <c>uc2</c>); never used again for another event.</param>
/// <param name="Read">Reads its fields.</param>
internal sealed record EventEntry(Type Type, string Code, ReadEvent Read)
{
    /// <summary>The code without its version.</summary>
    public string Name => Code.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    /// <summary>The version of the event's shape.</summary>
    public int Version => Code.Length == Name.Length ? 1 : int.Parse(Code.AsSpan(Name.Length), CultureInfo.InvariantCulture);

    /// <summary>An event of this type.</summary>
    public static EventEntry Of<T>(string code, ReadEvent read)
        where T : ProcessEvent => new(typeof(T), code, read);
}
