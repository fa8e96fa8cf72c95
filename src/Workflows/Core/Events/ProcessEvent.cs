namespace BackOffice.Workflows.Core.Events;

/// <summary>Something that happened in an instance. Never changed once released: a new shape is a new version.</summary>
/// <remarks>Families stand in the files beside this one; <see cref="EventCatalogue"/> lists every event with its code and version.</remarks>
public abstract record ProcessEvent
{
    private protected ProcessEvent()
    {
    }

    /// <summary>Writes the fields in the order in which the event's reader takes them.</summary>
    internal abstract void Write(EventWriter to);
}

/// <summary>An event about one element instance.</summary>
/// <param name="ElementKey">The element instance.</param>
public abstract record ElementEvent(long ElementKey) : ProcessEvent;
