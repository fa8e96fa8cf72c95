using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Workflows.Host.Forms.Entries;

internal sealed class SignatureEntry : FieldEntry<SignatureField>
{
    protected override string RequiredMessage => "required-signature";

    protected override (FeelValue? Value, string Message, string Argument) Read(SignatureField field, FormNode node, FeelValue raw) => raw switch
    {
        FeelString { Text: "" } => Taken(FeelNull.Instance),
        FeelString { Text.Length: > FormLimits.SignatureBytes } => Taken(raw),
        FeelString text when DataUri.Parse(text.Text) is { Type: "image/png", IsPng: true } => Taken(raw),
        _ => Refused("not-signature"),
    };

    protected override FormInputProblem? Check(SignatureField field, FormNode node) =>
        node.Value is FeelString { Text.Length: > FormLimits.SignatureBytes } text
            ? node.Problem("too-heavy", $"{text.Text.Length / 1024}", $"{FormLimits.SignatureBytes / 1024}")
            : null;
}
