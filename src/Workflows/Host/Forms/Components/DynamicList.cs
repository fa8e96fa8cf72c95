using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>dynamiclist</c>: the same components once a row.</summary>
public sealed record DynamicList : FormContainer
{
    internal DynamicList(ComponentSource source) : base(source, pathRequired: true)
    {
        DefaultRepetitions = source.Integer("defaultRepetitions", 0, FormLimits.Rows) ?? 1;
        AllowAddRemove = source.Boolean("allowAddRemove");
        NonCollapsedItems = source.Integer("nonCollapsedItems", 1, FormLimits.Rows);
    }

    /// <summary>Empty rows to begin with, where the case has none.</summary>
    public int DefaultRepetitions { get; }

    /// <summary>Whether rows may be added and removed.</summary>
    public bool AllowAddRemove { get; }

    /// <summary>Rows shown before the rest is folded away; null shows all.</summary>
    public int? NonCollapsedItems { get; }
}
