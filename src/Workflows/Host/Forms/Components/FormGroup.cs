using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>group</c>: components under one heading.</summary>
public sealed record FormGroup : FormContainer
{
    internal FormGroup(ComponentSource source) : base(source, pathRequired: false)
    {
    }
}
