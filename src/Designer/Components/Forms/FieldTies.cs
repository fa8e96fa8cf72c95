using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Designer.Components.Forms;

/// <summary>The attributes that tie an input to its label, help and error.</summary>
internal static class FieldTies
{
    public static string Label(FormNode node) => $"{node.Key}-label";

    public static string Help(FormNode node) => $"{node.Key}-help";

    /// <summary>For what Radzen draws as a box of its own: its hidden input carries the ties, the box the name.</summary>
    public static string? Named(FormNode node, FormSession form) => FieldText.Label(node, form.Language).Length == 0 ? null : Label(node);

    public static string Error(FormNode node) => $"{node.Key}-error";

    public static Dictionary<string, object> Of(FormNode node, FormSession form)
    {
        var field = (FormField)node.Component;
        var ties = new Dictionary<string, object>(StringComparer.Ordinal);
        var wrong = form.Problem(node) is not null;
        string[] described = [.. wrong ? [Error(node)] : (string[])[], .. field.Description is null ? [] : (string[])[Help(node)]];
        if (described.Length > 0)
        {
            ties["aria-describedby"] = string.Join(' ', described);
        }

        if (wrong)
        {
            ties["aria-invalid"] = "true";
        }

        if (field.Required)
        {
            ties["aria-required"] = "true";
        }

        if (FieldText.Label(node, form.Language).Length == 0)
        {
            ties["aria-label"] = field.Key.ToString();
        }

        return ties;
    }
}
