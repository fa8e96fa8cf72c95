using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Workflows.Host.Forms.Entries;

/// <summary>Every kind of field that people enter, and what may be entered in it.</summary>
internal static class FieldTypes
{
    private static readonly Dictionary<Type, IFieldEntry> ByField = new()
    {
        [typeof(CheckboxField)] = new CheckboxEntry(),
        [typeof(ChoiceField)] = new ChoiceEntry(),
        [typeof(DateTimeField)] = new DateTimeEntry(),
        [typeof(FileField)] = new FileEntry(),
        [typeof(NumberField)] = new NumberEntry(),
        [typeof(SignatureField)] = new SignatureEntry(),
        [typeof(TextField)] = new TextEntry(),
    };

    public static (FeelValue Value, FormInputProblem? Misfit) Read(FormNode node, FeelValue raw) => ByField[node.Component.GetType()].Read(node, raw);

    public static FormInputProblem? Check(FormNode node) => ByField[node.Component.GetType()].Check(node);

    public static FormInputProblem Problem(this FormNode node, string message, params ReadOnlySpan<string> arguments) =>
        new(node.Component.Id, node.Path, message, [.. arguments]);
}
