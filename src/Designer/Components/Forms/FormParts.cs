using BackOffice.Designer.Components.Forms.Blocks;
using BackOffice.Designer.Components.Forms.Fields;
using BackOffice.Workflows.Host.Forms.Components;

namespace BackOffice.Designer.Components.Forms;

/// <summary>Which component draws which part of a form. A new part is a component and a line here.</summary>
internal static class FormParts
{
    private static readonly Dictionary<Type, Type> ByComponent = new()
    {
        [typeof(ButtonView)] = typeof(ButtonBlock),
        [typeof(CheckboxField)] = typeof(CheckboxInput),
        [typeof(DateTimeField)] = typeof(DateTimeInput),
        [typeof(DocumentView)] = typeof(DocumentBlock),
        [typeof(DynamicList)] = typeof(ListBlock),
        [typeof(FileField)] = typeof(FileInput),
        [typeof(FormGroup)] = typeof(GroupBlock),
        [typeof(FrameView)] = typeof(FrameBlock),
        [typeof(HtmlView)] = typeof(HtmlBlock),
        [typeof(ImageView)] = typeof(ImageBlock),
        [typeof(NumberField)] = typeof(NumberInput),
        [typeof(SeparatorView)] = typeof(SeparatorBlock),
        [typeof(SignatureField)] = typeof(SignatureInput),
        [typeof(SpacerView)] = typeof(SpacerBlock),
        [typeof(TableView)] = typeof(TableBlock),
        [typeof(TextField)] = typeof(TextInput),
        [typeof(TextView)] = typeof(TextBlock),
    };

    private static readonly Dictionary<string, Type> ByChoice = new(StringComparer.Ordinal)
    {
        ["checklist"] = typeof(ChecklistInput),
        ["radio"] = typeof(RadioInput),
        ["select"] = typeof(SelectInput),
        ["taglist"] = typeof(TaglistInput),
    };

    /// <summary>The component; null for what has nothing to show.</summary>
    public static Type? For(FormComponent component) => component switch
    {
        ExpressionField => null,
        ChoiceField => ByChoice[component.Type],
        _ => ByComponent[component.GetType()],
    };
}
