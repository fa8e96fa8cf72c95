using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Workflows.Host.Forms.Entries;

internal sealed class CheckboxEntry : FieldEntry<CheckboxField>
{
    protected override string RequiredMessage => "required-tick";

    protected override (FeelValue? Value, string Message, string Argument) Read(CheckboxField field, FormNode node, FeelValue raw) =>
        raw is FeelBoolean ? Taken(raw) : Refused("not-tick");

    protected override bool IsEmpty(FeelValue value) => value is not FeelBoolean { Value: true };

    protected override FormInputProblem? Check(CheckboxField field, FormNode node) => null;
}
