using System.Collections.Immutable;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Designer.Components.Forms;

/// <summary>One form on one screen: what is filled in so far, and which problems its reader has earned to see.</summary>
public sealed class FormSession(Func<Task> changed)
{
    private readonly HashSet<DataPath> _left = [];
    private ImmutableArray<FormInputProblem> _refused = [];
    private bool _submitted;

    public FormFilling? Filling { get; private set; }

    public FormLanguage Language { get; set; }

    public bool ReadOnly { get; set; }

    public bool Busy { get; set; }

    /// <summary>What is wrong in the fields that were left or submitted, in reading order.</summary>
    public IEnumerable<FormInputProblem> Problems => Filling?.Visible.Select(Problem).OfType<FormInputProblem>() ?? [];

    public void Open(FormSchema schema, FeelContext variables, FeelContext entered, FeelEvaluationOptions options)
    {
        Filling = FormFilling.Of(schema, variables, entered, options);
        _left.Clear();
        _refused = [];
        _submitted = false;
    }

    /// <summary>What the server said after the form was sent; each stands until its field changes.</summary>
    public void Refuse(ImmutableArray<FormInputProblem> problems) => _refused = problems;

    public Task ChangeAsync(FormNode node, FeelValue value)
    {
        Filling = Filling!.With(node.Path, value);
        return LeaveAsync(node);
    }

    public Task LeaveAsync(FormNode node)
    {
        _left.Add(node.Path);
        _refused = _refused.RemoveAll(p => p.Path == node.Path);
        return changed();
    }

    public Task AddRowAsync(FormNode list)
    {
        Filling = Filling!.WithRow(list);
        return changed();
    }

    public Task RemoveRowAsync(FormNode list, int index)
    {
        Filling = Filling!.WithoutRow(list, index);
        _left.RemoveWhere(path => path.Length > list.Path.Length && path.Take(list.Path.Length) == list.Path);
        return changed();
    }

    public Task ResetAsync()
    {
        Open(Filling!.Schema, Filling.Variables, FeelContext.Empty, Filling.Options);
        return changed();
    }

    public FormValidationResult Submit()
    {
        _submitted = true;
        _refused = [];
        return FormValidator.Validate(Filling!);
    }

    public FormInputProblem? Problem(FormNode node) =>
        ReadOnly ? null
        : _refused.FirstOrDefault(p => p.Path == node.Path) is { } refused ? refused
        : _submitted || _left.Contains(node.Path) ? FormValidator.Judge(node)
        : null;
}
