using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>The variables that a filled form sets. A variable keeps what the form does not show: a hidden entry is not an erased one.</summary>
internal static class FormSubmission
{
    public static FeelContext Of(FormFilling filling)
    {
        var whole = filling.Variables;
        var touched = new List<string>();
        foreach (var node in filling.Visible.Where(n => n.Component is DynamicList || Sets(n, whole)))
        {
            // A list stands before its fields, so that rows which begin anew hold nothing of the rows that stood there.
            whole = DataTree.Set(whole, node.Path, node.Component is DynamicList ? Rows(node, whole) : node.Value);
            touched.Add(node.Path.Steps[0].Name!);
        }

        return FeelContext.Of(touched.Distinct(StringComparer.Ordinal).Select(name => KeyValuePair.Create(name, Entry(whole, name))));
    }

    private static bool Sets(FormNode node, FeelContext known) => node.Component is FormField field &&
        (node.Writable || !field.IsEntered || DataTree.Find(known, node.Path) is null or { IsNull: true });

    private static FeelList Rows(FormNode list, FeelContext whole)
    {
        var kept = !((DynamicList)list.Component).AllowAddRemove && DataTree.Find(whole, list.Path) is FeelList existing ? existing.Items : [];
        return FeelList.Of([.. list.Rows.Select(FeelValue (row) => row.Index < kept.Length && kept[row.Index] is FeelContext context ? context : FeelContext.Empty)]);
    }

    private static FeelValue Entry(FeelContext data, string name) => data.TryGet(name, out var value) ? value : FeelNull.Instance;
}
