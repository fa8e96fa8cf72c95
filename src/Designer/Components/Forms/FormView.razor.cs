using System.Collections.Immutable;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Forms;

/// <summary>
/// Draws a form, keeps what is entered, and hands it over when it is submitted. It holds no rule: what may be entered is judged by the
/// same <see cref="FormValidator"/> that the server asks again when the task is completed.
/// </summary>
public sealed partial class FormView : IAsyncDisposable
{
    private (FormSchema? Schema, FeelContext? Variables, FeelContext? Entered) _opened;
    private ImmutableArray<FormInputProblem> _refused = [];
    private ImmutableArray<SummaryLine> _summary = [];
    private FormModule? _module;
    private string? _focus;

    public FormView() => Session = new FormSession(ChangedAsync);

    /// <summary>The form.</summary>
    [Parameter, EditorRequired]
    public FormSchema Schema { get; set; } = default!;

    /// <summary>What the case knows.</summary>
    [Parameter]
    public FeelContext Variables { get; set; } = FeelContext.Empty;

    /// <summary>What was entered before: a draft.</summary>
    [Parameter]
    public FeelContext Entered { get; set; } = FeelContext.Empty;

    /// <summary>The language of the form.</summary>
    [Parameter]
    public FormLanguage Language { get; set; }

    /// <summary>Shows the values instead of inputs, for a history.</summary>
    [Parameter]
    public bool ReadOnly { get; set; }

    /// <summary>The instant, the zone and the functions for the form's expressions.</summary>
    [Parameter]
    public FeelEvaluationOptions Options { get; set; } = FeelEvaluationOptions.Default;

    /// <summary>What the server refused after the form was sent.</summary>
    [Parameter]
    public ImmutableArray<FormInputProblem> Refused { get; set; } = [];

    /// <summary>While the form is being sent: it cannot be sent again.</summary>
    [Parameter]
    public bool Busy { get; set; }

    /// <summary>What the submit button says, where the form draws none of its own.</summary>
    [Parameter]
    public string? SubmitText { get; set; }

    /// <summary>Whether the page around has a submit button of its own and calls <see cref="SubmitAsync"/>.</summary>
    [Parameter]
    public bool WithoutSubmit { get; set; }

    /// <summary>The variables that the form sets, once nothing is wrong any more.</summary>
    [Parameter]
    public EventCallback<FeelContext> OnSubmit { get; set; }

    /// <summary>What is entered so far, after each change.</summary>
    [Parameter]
    public EventCallback<FeelContext> OnDraft { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    private FormSession Session { get; }

    private string SummaryId { get; } = "form-problems";

    private bool OffersSubmit => !ReadOnly && !WithoutSubmit && !Schema.All.Any(static c => c is ButtonView { Resets: false });

    private ImmutableArray<SummaryLine> Summary => _summary;

    /// <summary>Judges the form; raises <see cref="OnSubmit"/>, or shows what is wrong and goes to the first of it.</summary>
    public async Task SubmitAsync()
    {
        if (Busy || ReadOnly)
        {
            return;
        }

        var result = Session.Submit();
        Summarise();
        if (result.Data is { } data)
        {
            await OnSubmit.InvokeAsync(data);
            return;
        }

        // Too much in all is nobody's single error: it is shown at its field like a refusal of the server.
        Session.Refuse(result.Problems);
        Summarise();
        _focus = SummaryId;
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        if (_module is not null)
        {
            await _module.DisposeAsync();
        }
    }

    protected override void OnParametersSet()
    {
        (Session.Language, Session.ReadOnly, Session.Busy) = (Language, ReadOnly, Busy);
        if (!ReferenceEquals(_opened.Schema, Schema) || !ReferenceEquals(_opened.Variables, Variables) || !ReferenceEquals(_opened.Entered, Entered))
        {
            _opened = (Schema, Variables, Entered);
            Session.Open(Schema, Variables, Entered, Options);
            _summary = [];
        }

        if (_refused != Refused)
        {
            _refused = Refused;
            Session.Refuse(Refused);
            Summarise();
            _focus = Refused.Length > 0 ? SummaryId : null;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus is { } id)
        {
            _focus = null;
            await FocusAsync(id);
        }
    }

    private async Task FocusAsync(string id)
    {
        _module ??= new FormModule(Browser);
        await _module.FocusAsync(id);
    }

    private async Task ChangedAsync()
    {
        if (_summary.Length > 0)
        {
            Summarise();
        }

        StateHasChanged();
        await OnDraft.InvokeAsync(Session.Filling!.Entered);
    }

    private void Summarise()
    {
        var nodes = Session.Filling!.Visible.Where(static n => n.Component is FormField or DynamicList).ToArray();
        _summary = [.. nodes.Select(n => (Node: n, Problem: Session.Problem(n))).Where(static p => p.Problem is not null)
            .Select(p => new SummaryLine(p.Node.Key, Label(p.Node), p.Problem!.In(Language)))];
    }

    private string Label(FormNode node)
    {
        var label = FieldText.Label(node, Language);
        return label.Length == 0 ? node.Path.ToString() : label;
    }

    private sealed record SummaryLine(string Id, string Label, string Message);
}
