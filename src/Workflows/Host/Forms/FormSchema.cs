using System.Collections.Immutable;
using BackOffice.Workflows.Host.Forms.Components;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>A form as it was drawn: the tree of its components, checked and ready to be filled in.</summary>
/// <param name="Id">The form's id, empty where the file has none.</param>
/// <param name="Title">What the form is called, from its <c>properties</c>: <c>title</c> and <c>title:en</c>.</param>
/// <param name="Components">The components of the top level, in reading order.</param>
public sealed record FormSchema(string Id, FormText? Title, ImmutableArray<FormComponent> Components)
{
    /// <summary>Every component of the form, a container before its children.</summary>
    public IEnumerable<FormComponent> All => Components.SelectMany(static c => c.AndBelow());
}
