using BackOffice.Workflows.Host.Forms.Components;

namespace BackOffice.Workflows.Host.Forms.Reading;

/// <summary>Every type of component, by form-js's name. A new one is a record in Components and a line here.</summary>
internal static class ComponentTypes
{
    private static readonly Dictionary<string, Func<ComponentSource, FormComponent>> ByName = new(StringComparer.Ordinal)
    {
        ["button"] = static s => new ButtonView(s),
        ["checkbox"] = static s => new CheckboxField(s),
        ["checklist"] = static s => new ChoiceField(s),
        ["datetime"] = static s => new DateTimeField(s),
        ["documentPreview"] = static s => new DocumentView(s),
        ["dynamiclist"] = static s => new DynamicList(s),
        ["expression"] = static s => new ExpressionField(s),
        ["filepicker"] = static s => IsSignature(s) ? new SignatureField(s) : new FileField(s),
        ["group"] = static s => new FormGroup(s),
        ["html"] = static s => new HtmlView(s),
        ["iframe"] = static s => new FrameView(s),
        ["image"] = static s => new ImageView(s),
        ["number"] = static s => new NumberField(s),
        ["radio"] = static s => new ChoiceField(s),
        ["select"] = static s => new ChoiceField(s),
        ["separator"] = static s => new SeparatorView(s),
        ["spacer"] = static s => new SpacerView(s),
        ["table"] = static s => new TableView(s),
        ["taglist"] = static s => new ChoiceField(s),
        ["text"] = static s => new TextView(s),
        ["textarea"] = static s => IsSignature(s) ? new SignatureField(s) : new TextField(s),
        ["textfield"] = static s => TextOrKind(s),
    };

    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    public static Func<ComponentSource, FormComponent>? Find(ComponentSource source) => ByName.GetValueOrDefault(source.Type);

    private static bool IsSignature(ComponentSource source) => source.KindName == "signature";

    /// <summary>A form editor without our kinds draws them best as a text field, so all of them may stand on one.</summary>
    private static FormComponent TextOrKind(ComponentSource source) => source.KindName switch
    {
        "signature" => new SignatureField(source),
        "photo" => new FileField(source),
        "money" or "meter-reading" => new NumberField(source),
        _ => new TextField(source),
    };
}
