using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Workflows.Host.Forms.Entries;

internal sealed class ChoiceEntry : FieldEntry<ChoiceField>
{
    private const int Shown = 60;

    protected override string RequiredMessage => "required-choice";

    protected override (FeelValue? Value, string Message, string Argument) Read(ChoiceField field, FormNode node, FeelValue raw) => (field.Multiple, raw) switch
    {
        (false, FeelString { Text: "" }) => Taken(FeelNull.Instance),
        (false, _) => Among(node, raw) ? Taken(raw) : Refused("not-option", Short(raw)),
        (true, FeelList list) => Several(node, list),
        (true, _) => Refused("not-list"),
    };

    protected override FormInputProblem? Check(ChoiceField field, FormNode node) => null;

    private static (FeelValue?, string, string) Several(FormNode node, FeelList list)
    {
        if (list.Items.Length > FormLimits.Options)
        {
            return Refused("not-list");
        }

        return list.Items.FirstOrDefault(item => !Among(node, item)) is { } stranger
            ? Refused("not-option", Short(stranger))
            : Taken(FeelList.Of([.. list.Items.Distinct()]));
    }

    private static bool Among(FormNode node, FeelValue value) => node.Choices.Any(option => option.Value.Equals(value));

    private static string Short(FeelValue value)
    {
        var text = FeelDisplay.Text(value);
        return text.Length <= Shown ? text : text[..Shown] + "…";
    }
}
