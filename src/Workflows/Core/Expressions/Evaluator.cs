using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>Evaluates the expressions of a definition within one step. A failure is written into the last argument; what is returned then means nothing.</summary>
internal sealed class Evaluator(StepContext context, InstanceDraft draft)
{
    private readonly ScopeVariables _variables = new(draft, context.Company);
    private FeelEvaluationOptions? _options;

    /// <summary>The variables that an expression in this scope sees.</summary>
    public IFeelVariables VariablesOf(long scopeKey)
    {
        _variables.ScopeKey = scopeKey;
        _variables.Extra = Variables.Empty;
        return _variables;
    }

    /// <summary>Time, zone and functions for decisions.</summary>
    public FeelEvaluationOptions Options => _options ??= new FeelEvaluationOptions
    {
        Now = context.Now.ToDateTimeOffset(),
        TimeZone = context.Zone,
        HostFunctions = context.Functions.ByName,
        Chance = context.Chance,
    };

    /// <summary>Any value; null is one too.</summary>
    public FeelValue Value(Expression expression, long scopeKey, string what, ref Failure? failure, Variables? extra = null)
    {
        if (expression.Literal is { } literal)
        {
            return literal;
        }

        return Feel(expression, scopeKey, extra, out var detail) is { } value && IsStorable(value)
            ? value
            : Fail(FeelNull.Instance, ref failure, what, expression, "a value that can be stored", detail);
    }

    /// <summary>True or false.</summary>
    public bool Condition(Expression expression, long scopeKey, string what, ref Failure? failure, Variables? extra = null)
    {
        if (expression.Literal is FeelString text)
        {
            return bool.TryParse(text.Text, out var truth) ? truth : Fail(false, ref failure, what, expression, "true or false", "it is plain text.");
        }

        var value = Feel(expression, scopeKey, extra, out var detail);
        return value is FeelBoolean boolean
            ? boolean.Value
            : Fail(false, ref failure, what, expression, "true or false", detail ?? Found(value));
    }

    /// <summary>A text that is not empty; a number is written as text.</summary>
    public string Text(Expression expression, long scopeKey, string what, ref Failure? failure) =>
        OptionalText(expression, scopeKey, what, ref failure) is { Length: > 0 } text
            ? text
            : Fail("", ref failure, what, expression, "a text", "it is null or empty.");

    /// <summary>A text, or null where there is none.</summary>
    public string? OptionalText(Expression? expression, long scopeKey, string what, ref Failure? failure)
    {
        if (expression is null)
        {
            return null;
        }

        var value = Single(expression.Literal ?? Feel(expression, scopeKey, null, out _));
        return value switch
        {
            null or FeelNull => null,
            FeelString text => text.Text.Length == 0 ? null : text.Text,
            FeelNumber number => number.ToString(),
            FeelBoolean boolean => boolean.Value ? "true" : "false",
            _ => Fail("", ref failure, what, expression, "a text", Found(value)),
        };
    }

    /// <summary>Texts: a list, or names separated by commas.</summary>
    public ImmutableArray<string> Texts(Expression? expression, long scopeKey, string what, ref Failure? failure)
    {
        if (expression is null)
        {
            return [];
        }

        var value = expression.Literal ?? Feel(expression, scopeKey, null, out _);
        switch (value)
        {
            case null or FeelNull:
                return [];
            case FeelString text:
                return [.. text.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            case FeelList list when list.Items.All(item => item is FeelString or FeelNumber):
                return [.. list.Items.Select(item => item is FeelString text ? text.Text : item.ToString())];
            default:
                return Fail(ImmutableArray<string>.Empty, ref failure, what, expression, "a list of texts", Found(value));
        }
    }

    /// <summary>A whole number, or <paramref name="otherwise"/> where there is none.</summary>
    public int Number(Expression? expression, long scopeKey, string what, int otherwise, ref Failure? failure)
    {
        if (expression is null)
        {
            return otherwise;
        }

        var value = expression.Literal ?? Feel(expression, scopeKey, null, out _);
        return value switch
        {
            null or FeelNull => otherwise,
            FeelNumber number when number.TryToInt64(out var whole) && whole is >= int.MinValue and <= int.MaxValue => (int)whole,
            FeelString text when int.TryParse(text.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var whole) => whole,
            _ => Fail(otherwise, ref failure, what, expression, "a whole number", Found(value)),
        };
    }

    /// <summary>The items of a list.</summary>
    public FeelList List(Expression expression, long scopeKey, string what, ref Failure? failure)
    {
        var value = Value(expression, scopeKey, what, ref failure);
        return value as FeelList ?? (failure is null ? Fail(FeelList.Empty, ref failure, what, expression, "a list", Found(value)) : FeelList.Empty);
    }

    /// <summary>A point in time or a text about time; null where there is none.</summary>
    public TimeValue? Time(Expression? expression, long scopeKey, string what, ref Failure? failure)
    {
        if (expression is null)
        {
            return null;
        }

        var value = Single(expression.Literal ?? Feel(expression, scopeKey, null, out _));
        switch (value)
        {
            case null or FeelNull:
                return null;
            case FeelString text:
                return new TimeValue(null, text.Text.Trim());
            case FeelDateTime time when time.TryToDateTimeOffset(context.Zone, out var at):
                return new TimeValue(Instant.From(at), time.ToString());
            case FeelDate date when date.TryToDateOnly(out var day):
                return new TimeValue(Timers.LocalTime.StartOf(day, context.Zone), date.ToString());
            case FeelDaysTimeDuration duration when duration.TryToTimeSpan(out var span):
                return new TimeValue(null, System.Xml.XmlConvert.ToString(span));
            case FeelYearsMonthsDuration months:
                return new TimeValue(null, string.Create(CultureInfo.InvariantCulture, $"P{months.Months}M"));
            default:
                return Fail<TimeValue?>(null, ref failure, what, expression, "a time, a duration or a text about one", Found(value));
        }
    }

    /// <summary>When a deadline that stood still ends by the calendar that the expression gives; null where it gives none.</summary>
    public Instant? StoppedDeadline(Expression calendar, long scopeKey, Instant due, Instant stoppedAt) =>
        Feel(calendar, scopeKey, null, out _) is FeelContext days
        && Decisions.WorkingTime.StoppedDeadline.Due(due.ToDateTimeOffset(), stoppedAt.ToDateTimeOffset(), context.Now.ToDateTimeOffset(), days, context.Zone) is { } at
            ? Instant.From(at)
            : null;

    private FeelValue? Feel(Expression expression, long scopeKey, Variables? extra, out string? detail)
    {
        if (expression.Feel is not { } feel)
        {
            detail = string.Join(' ', expression.Problems);
            return null;
        }

        _variables.ScopeKey = scopeKey;
        _variables.Extra = extra ?? Variables.Empty;
        var evaluation = feel.Evaluate(_variables, Options);
        detail = evaluation.Failures.IsDefaultOrEmpty ? null : evaluation.Failures[0].Message;
        return evaluation.Value;
    }

    private static FeelValue? Single(FeelValue? value) => value is FeelList { Items: [var only] } ? only : value;

    private static bool IsStorable(FeelValue value) => value switch
    {
        FeelFunction or FeelRange => false,
        FeelList list => list.Items.All(IsStorable),
        FeelContext entries => entries.Entries.All(entry => IsStorable(entry.Value)),
        _ => true,
    };

    private static string Found(FeelValue? value) => value is null or FeelNull ? "it is null." : $"it is a {value.KindName}.";

    private static T Fail<T>(T nothing, ref Failure? failure, string what, Expression expression, string expected, string? detail)
    {
        failure ??= Failures.NoValue(what, expression.Source, expected, detail ?? "it is null.");
        return nothing;
    }
}
