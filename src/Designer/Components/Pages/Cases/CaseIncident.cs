using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>Something that the program could not do by itself.</summary>
/// <param name="InstanceKey">The case or the called procedure in which it happened.</param>
/// <param name="ElementKey">The element instance that stands still.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Element">Its name.</param>
/// <param name="Message">What went wrong.</param>
public sealed record CaseIncident(long InstanceKey, long ElementKey, string ElementId, LocalName Element, string Message);
