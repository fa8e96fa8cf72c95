using System.Collections.Immutable;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;

namespace BackOffice.Workflows.Host.Forms.Filling;

/// <summary>
/// A form with what the case knows and what was entered: which components show, what they hold, which options they offer.
/// The screen draws it and the server judges it, so both see the same form. Immutable: a change gives a new one.
/// </summary>
public sealed class FormFilling
{
    // Conditions may follow from one another; a chain longer than this, or a circle, stops at what it has reached.
    private const int Passes = 8;

    private FormFilling(FormSchema schema, FeelContext variables, FeelContext entered, FeelEvaluationOptions options, ImmutableArray<FormNode> nodes, FeelContext data)
    {
        (Schema, Variables, Entered, Options, Nodes, Data) = (schema, variables, entered, options, nodes, data);
    }

    /// <summary>The form.</summary>
    public FormSchema Schema { get; }

    /// <summary>What the case knew before.</summary>
    public FeelContext Variables { get; }

    /// <summary>What was entered, as it was entered.</summary>
    public FeelContext Entered { get; }

    /// <summary>How expressions are evaluated.</summary>
    public FeelEvaluationOptions Options { get; }

    /// <summary>The components of the top level.</summary>
    public ImmutableArray<FormNode> Nodes { get; }

    /// <summary>What expressions see: the case's variables under what was entered, hidden fields empty.</summary>
    public FeelContext Data { get; }

    /// <summary>Every component that shows, a container before its children.</summary>
    public IEnumerable<FormNode> Visible => Nodes.SelectMany(static n => n.Visible);

    /// <summary>Fills a form.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="variables">What the case knows; a field that was not entered keeps its value from here, else its default.</param>
    /// <param name="entered">What was entered; what belongs to no field is never looked at.</param>
    /// <param name="options">How expressions are evaluated; time and zone matter to dates.</param>
    public static FormFilling Of(FormSchema schema, FeelContext variables, FeelContext entered, FeelEvaluationOptions? options = null)
    {
        var chosen = options ?? FeelEvaluationOptions.Default;
        var data = variables;
        for (var pass = 1; ; pass++)
        {
            var walk = new FormWalk(variables, entered, data, chosen);
            var nodes = walk.Nodes(schema.Components);
            if (pass == Passes || walk.Data.Equals(data))
            {
                return new FormFilling(schema, variables, entered, chosen, nodes, walk.Data);
            }

            data = walk.Data;
        }
    }

    /// <summary>The form with another value at a place.</summary>
    public FormFilling With(DataPath path, FeelValue value) => Of(Schema, Variables, DataTree.Set(Settled(path), path, value), Options);

    /// <summary>The form with one more row at the end of a list.</summary>
    public FormFilling WithRow(FormNode list) => Rows(list, [.. Items(list), FeelContext.Empty]);

    /// <summary>The form without one row of a list.</summary>
    public FormFilling WithoutRow(FormNode list, int index) => Rows(list, Items(list).RemoveAt(index));

    private FormFilling Rows(FormNode list, ImmutableArray<FeelValue> rows) =>
        Of(Schema, Variables, DataTree.Set(Settled(list.Path), list.Path, FeelList.Of(rows)), Options);

    private ImmutableArray<FeelValue> Items(FormNode list) =>
        DataTree.Find(Settled(list.Path), list.Path) is FeelList { Items: var items } ? items : [.. list.Rows.Select(static FeelValue (_) => FeelContext.Empty)];

    /// <summary>Rows count as entered once one of them is touched: until then they stand as the case gave them.</summary>
    private FeelContext Settled(DataPath path)
    {
        var entered = Entered;
        foreach (var list in Visible.Where(n => n.Component is DynamicList && DataTree.Find(Entered, n.Path) is null && Under(path, n.Path)))
        {
            entered = DataTree.Set(entered, list.Path, FeelList.Of([.. list.Rows.Select(static FeelValue (_) => FeelContext.Empty)]));
            foreach (var field in list.Visible.Where(static n => n.Component is FormField))
            {
                entered = DataTree.Set(entered, field.Path, field.Value);
            }
        }

        return entered;
    }

    private static bool Under(DataPath path, DataPath list) => path.Length >= list.Length && path.Take(list.Length) == list;
}
