using System.Collections.Immutable;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Entries;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>Judges what a browser sent by the form it should have come from. Nothing that was sent is trusted; nothing makes this throw.</summary>
public static class FormValidator
{
    // A variable holds 64 KB; a top-level name of the data is a variable.
    private const int VariableBytes = 64 * 1024;

    /// <summary>Judges submitted data.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="variables">What the case knows now.</param>
    /// <param name="submitted">What was sent; unknown, hidden and read-only fields in it are dropped.</param>
    /// <param name="options">How expressions are evaluated; its instant and zone say which day is today.</param>
    public static FormValidationResult Validate(FormSchema schema, FeelContext variables, FeelContext submitted, FeelEvaluationOptions? options = null) =>
        Validate(FormFilling.Of(schema, variables, submitted, options));

    /// <summary>Judges a form as it is filled in.</summary>
    public static FormValidationResult Validate(FormFilling filling)
    {
        ArgumentNullException.ThrowIfNull(filling);
        var problems = filling.Visible.Select(Judge).OfType<FormInputProblem>().ToImmutableArray();
        if (problems.Length > 0)
        {
            return new FormValidationResult(null, problems);
        }

        var data = FormSubmission.Of(filling);
        problems = [.. TooHeavy(filling, data)];
        return new FormValidationResult(problems.Length == 0 ? data : null, problems);
    }

    /// <summary>Judges one component of a form as it is filled in; null where nothing is wrong.</summary>
    public static FormInputProblem? Judge(FormNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node switch
        {
            { Hidden: true } => null,
            { Component: DynamicList, Rows.Length: > FormLimits.Rows } => node.Problem("too-many-rows", $"{FormLimits.Rows}"),
            { Component: FormField, Writable: true } => node.Misfit ?? FieldTypes.Check(node),
            _ => null,
        };
    }

    private static IEnumerable<FormInputProblem> TooHeavy(FormFilling filling, FeelContext data)
    {
        foreach (var (name, value) in data.Entries)
        {
            var bytes = FeelJson.ToBytes(value).Length;
            if (bytes > VariableBytes)
            {
                var node = filling.Visible.First(n => n.Component is FormField && n.Path.Steps[0].Name == name);
                yield return node.Problem("too-heavy", $"{bytes / 1024}", $"{VariableBytes / 1024}");
            }
        }
    }
}
