using System.Collections.Immutable;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Forms;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>One version of a notice's template, ready to be rendered.</summary>
public sealed class DeployedNotice
{
    private readonly ImmutableDictionary<string, FormTemplate> _titles;
    private readonly ImmutableDictionary<string, FormTemplate> _texts;
    private readonly ImmutableDictionary<string, FormTemplate> _parameters;

    internal DeployedNotice(NoticeTemplate template, DeployedFolder folder)
    {
        (Template, DeploymentKey, Version) = (template, folder.DeploymentKey, folder.Version);
        _titles = Read(template.Title);
        _texts = Read(template.Text);
        _parameters = Read(template.Parameters);
    }

    /// <summary>The template as it was written.</summary>
    public NoticeTemplate Template { get; }

    /// <summary>The deployment that holds it.</summary>
    public long DeploymentKey { get; }

    /// <summary>The version of its folder.</summary>
    public int Version { get; }

    /// <summary>The title in a language; in Chinese where that language is not written.</summary>
    public string Title(string language, IFeelVariables variables, FeelEvaluationOptions options, Func<string, string> escape) =>
        In(_titles, language).Render(variables, options, escape);

    /// <summary>The text in a language; in Chinese where that language is not written.</summary>
    public string Text(string language, IFeelVariables variables, FeelEvaluationOptions options, Func<string, string> escape) =>
        In(_texts, language).Render(variables, options, escape);

    /// <summary>The values for a provider's own template.</summary>
    public ImmutableSortedDictionary<string, string> Parameters(IFeelVariables variables, FeelEvaluationOptions options, Func<string, string> escape) =>
        _parameters.ToImmutableSortedDictionary(parameter => parameter.Key, parameter => parameter.Value.Render(variables, options, escape), StringComparer.Ordinal);

    /// <summary>The text of a template's place that holds one line with placeholders.</summary>
    public static string Line(string text, IFeelVariables variables, FeelEvaluationOptions options, Func<string, string> escape) =>
        FormTemplate.Parse(text).Template.Render(variables, options, escape);

    /// <summary>The value of a template's place that holds FEEL after <c>=</c>.</summary>
    public static FeelValue Value(string text, IFeelVariables variables, FeelEvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FeelExpression.Parse(text.TrimStart('=')).Expression?.Evaluate(variables, options).Value ?? FeelNull.Instance;
    }

    private static FormTemplate In(ImmutableDictionary<string, FormTemplate> languages, string language) =>
        languages.TryGetValue(language, out var found) ? found : languages["zh"];

    private static ImmutableDictionary<string, FormTemplate> Read(ImmutableDictionary<string, string> texts) =>
        texts.ToImmutableDictionary(text => text.Key, text => FormTemplate.Parse(text.Value).Template, StringComparer.Ordinal);
}
