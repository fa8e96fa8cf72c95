using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Entries;

namespace BackOffice.Workflows.Host.Forms.Filling;

/// <summary>One pass over a form: conditions are judged by the data of the pass before, and the data of the next one is gathered.</summary>
internal sealed class FormWalk
{
    private readonly FeelContext _variables;
    private readonly FeelContext _entered;
    private readonly FeelContext _before;
    private readonly FeelEvaluationOptions _options;
    private int _fields;

    public FormWalk(FeelContext variables, FeelContext entered, FeelContext before, FeelEvaluationOptions options)
    {
        (_variables, _entered, _before, _options) = (variables, entered, before, options);
        Data = variables;
    }

    /// <summary>What expressions see after this pass.</summary>
    public FeelContext Data { get; private set; }

    public ImmutableArray<FormNode> Nodes(ImmutableArray<FormComponent> components) =>
        Nodes(components, new Place(DataPath.Root, FormScope.Top(_before), "", false, null));

    private ImmutableArray<FormNode> Nodes(ImmutableArray<FormComponent> components, Place place) => [.. components.Select(c => Node(c, place))];

    private FormNode Node(FormComponent component, Place place)
    {
        var hidden = place.Hidden || component.Hide?.IsTrue(place.Scope, _options) == true;
        var node = new FormNode(component, component.Id + place.Suffix, place.Path, place.Scope, _options) { Hidden = hidden };
        return component switch
        {
            FormField field => Field(node with { Path = place.Path.Then(field.Key) }, field, place),
            DynamicList list => List(node with { Path = place.Path.Then(list.Path) }, list, place),
            FormGroup group => Group(node with { Path = place.Path.Then(group.Path) }, group, place),
            _ => node,
        };
    }

    private FormNode Group(FormNode node, FormGroup group, Place place) =>
        node with { Children = Nodes(group.Components, place with { Path = node.Path, Hidden = node.Hidden }) };

    private FormNode List(FormNode node, DynamicList list, Place place)
    {
        var given = place.Pool is null ? DataTree.Find(_variables, node.Path) as FeelList : null;
        var from = list.AllowAddRemove && DataTree.Find(_entered, node.Path) is FeelList written ? written : null;
        var count = Math.Min(from?.Items.Length ?? given?.Items.Length ?? list.DefaultRepetitions, FormLimits.Rows + 1);
        if (node.Hidden)
        {
            Clear(node.Path);
            return node;
        }

        // Rows that people may remove have lost their place among the case's rows: each begins anew.
        Data = DataTree.Set(Data, node.Path, FeelList.Of([.. Enumerable.Range(0, count).Select(i => from is null ? Existing(given, i) : FeelContext.Empty)]));
        var pool = from is null ? place.Pool : given?.Items ?? [];
        return node with { Rows = [.. Enumerable.Range(0, count).Select(i => Row(node, list, i, pool, place))] };
    }

    private FormRow Row(FormNode node, DynamicList list, int index, ImmutableArray<FeelValue>? pool, Place place)
    {
        var path = node.Path.Then(index);
        var scope = place.Scope.Row(DataTree.Find(_before, path) ?? FeelContext.Empty, index);
        var suffix = place.Suffix + string.Create(CultureInfo.InvariantCulture, $"_{index}");
        return new FormRow(index, Nodes(list.Components, new Place(path, scope, suffix, false, pool) { Base = path.Length }));
    }

    private FormNode Field(FormNode node, FormField field, Place place)
    {
        if (node.Hidden || ++_fields > FormLimits.Fields)
        {
            Clear(node.Path);
            return node with { Hidden = true };
        }

        if (field is ExpressionField computed)
        {
            var result = node.Evaluate(computed.Expression);
            return Holding(node, result is FeelFunction or FeelRange ? FeelNull.Instance : result);
        }

        var disabled = field.Disabled?.IsTrue(place.Scope, _options) == true;
        node = node with
        {
            Disabled = disabled,
            Writable = !disabled && field.Readonly?.IsTrue(place.Scope, _options) != true,
            Choices = field is ChoiceField choice ? Choices(choice, node) : [],
        };
        return Entered(node, field, place) ?? Holding(node, Initial(node, field, place));
    }

    private FormNode? Entered(FormNode node, FormField field, Place place)
    {
        if (DataTree.Find(_entered, node.Path) is not { } raw)
        {
            return null;
        }

        var (value, misfit) = FieldTypes.Read(node, raw);
        if (node.Writable)
        {
            return Holding(node with { Misfit = misfit, Raw = raw }, value);
        }

        // A row that moved may bring along what it may not change, as long as the case had that value in some row.
        var relative = new Func<FeelValue, FeelValue?>(row => DataTree.Find(row, Relative(node.Path, place.Base)));
        return place.Pool is { } pool && pool.Any(row => raw.Equals(relative(row))) ? Holding(node, value) : null;
    }

    private FeelValue Initial(FormNode node, FormField field, Place place)
    {
        var given = place.Pool is null ? DataTree.Find(_variables, node.Path) : null;
        foreach (var candidate in (FeelValue?[])[given, field.Default])
        {
            if (candidate is not { IsNull: false })
            {
                continue;
            }

            var (value, misfit) = FieldTypes.Read(node, candidate);
            if (misfit is null || (!node.Writable && field is ChoiceField))
            {
                return misfit is null ? value : candidate;
            }
        }

        return field.Empty;
    }

    private ImmutableArray<FormOption> Choices(ChoiceField field, FormNode node) => field.Options switch
    {
        OptionSource.Fixed written => written.Options,
        OptionSource.Data data => DataTree.Find(_before, data.Path) is { } list ? FormOptions.Of(list) : [],
        OptionSource.Computed computed => FormOptions.Of(node.Evaluate(computed.Expression)),
        _ => [],
    };

    private FormNode Holding(FormNode node, FeelValue value)
    {
        Data = DataTree.Set(Data, node.Path, value);
        return node with { Value = value };
    }

    private void Clear(DataPath path)
    {
        if (DataTree.Find(Data, path) is { IsNull: false })
        {
            Data = DataTree.Set(Data, path, FeelNull.Instance);
        }
    }

    private static FeelContext Existing(FeelList? given, int index) =>
        given is not null && index < given.Items.Length && given.Items[index] is FeelContext row ? row : FeelContext.Empty;

    private static DataPath Relative(DataPath path, int from)
    {
        var relative = DataPath.Root;
        foreach (var step in path.Steps[from..])
        {
            relative = step.Name is null ? relative.Then(step.Index) : relative.Then(step.Name);
        }

        return relative;
    }

    /// <summary>Where a component stands: its data, its scope, and the case's rows that a movable row may come from.</summary>
    private sealed record Place(DataPath Path, FormScope Scope, string Suffix, bool Hidden, ImmutableArray<FeelValue>? Pool)
    {
        public int Base { get; init; }
    }
}
