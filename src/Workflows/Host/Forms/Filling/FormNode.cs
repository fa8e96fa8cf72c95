using System.Collections.Immutable;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;

namespace BackOffice.Workflows.Host.Forms.Filling;

/// <summary>A component as it stands in a form that is being filled in: once, or once a row.</summary>
/// <param name="Component">What was drawn.</param>
/// <param name="Key">A name for it in the page, unique within the form.</param>
/// <param name="Path">Where its value stands in the data.</param>
/// <param name="Variables">What its expressions may read.</param>
/// <param name="Options">How they are evaluated.</param>
public sealed record FormNode(FormComponent Component, string Key, DataPath Path, IFeelVariables Variables, FeelEvaluationOptions Options)
{
    /// <summary>Whether it is neither shown nor accepted.</summary>
    public bool Hidden { get; init; }

    /// <summary>Whether people may change the value now.</summary>
    public bool Writable { get; init; }

    /// <summary>Whether the field is out of use.</summary>
    public bool Disabled { get; init; }

    /// <summary>The value, of the field's type.</summary>
    public FeelValue Value { get; init; } = FeelNull.Instance;

    /// <summary>What is wrong with what was entered, where it is no value of the field's type.</summary>
    public FormInputProblem? Misfit { get; init; }

    /// <summary>What was entered, as it came; null where nothing was.</summary>
    public FeelValue? Raw { get; init; }

    /// <summary>What a choice offers now.</summary>
    public ImmutableArray<FormOption> Choices { get; init; } = [];

    /// <summary>The children of a group.</summary>
    public ImmutableArray<FormNode> Children { get; init; } = [];

    /// <summary>The rows of a dynamic list.</summary>
    public ImmutableArray<FormRow> Rows { get; init; } = [];

    /// <summary>This node and all below it, a hidden one's children left out.</summary>
    public IEnumerable<FormNode> Visible =>
        Hidden ? [] : [this, .. Children.SelectMany(static c => c.Visible), .. Rows.SelectMany(static r => r.Children).SelectMany(static c => c.Visible)];

    /// <summary>A text of the component in a language, its values written in as they are.</summary>
    public string Text(FormText? text, FormLanguage language) => text?.In(language, Variables, Options) ?? "";

    /// <summary>A list of the case's data: an expression gives it, or the name of a variable.</summary>
    public FeelValue Source(FormValue? source) => source?.Literal is FeelString { Text: var name }
        ? DataPath.TryParse(name, out var path) && path.Steps is [{ Name: { } first }, ..] && Variables.TryGet(first, out var root)
            ? DataTree.Find(FeelContext.Empty.With(first, root), path) ?? FeelNull.Instance
            : FeelNull.Instance
        : Evaluate(source);

    /// <summary>A value of the component.</summary>
    public FeelValue Evaluate(FormValue? value) => value?.In(Variables, Options) ?? FeelNull.Instance;
}

/// <summary>A row of a dynamic list.</summary>
/// <param name="Index">Its position from 0.</param>
/// <param name="Children">The components of the row.</param>
public sealed record FormRow(int Index, ImmutableArray<FormNode> Children);
