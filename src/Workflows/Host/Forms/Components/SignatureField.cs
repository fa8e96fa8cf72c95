using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary>A <c>textfield</c>, <c>textarea</c> or <c>filepicker</c> with the property <c>kind</c> = <c>signature</c>: what somebody drew, as a PNG data URI.</summary>
public sealed record SignatureField : FormField
{
    internal SignatureField(ComponentSource source) : base(source)
    {
    }
}
