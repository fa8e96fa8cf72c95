using BackOffice.Decisions.Feel.Evaluation;
using BackOffice.Decisions.Feel.Parsing;
using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel;

/// <summary>A FEEL expression (DMN 1.5 chapter 10), compiled once; immutable and safe for threads.</summary>
public sealed class FeelExpression
{
    private readonly FeelParseOptions _options;
    private readonly CompiledExpression _compiled;
    private CompiledExpression? _traced;

    private FeelExpression(string text, FeelSyntax syntax, FeelParseOptions options)
    {
        Text = text;
        Syntax = syntax;
        _options = options;
        _compiled = Compiler.Compile(syntax, text, options, traced: false);
    }

    /// <summary>The text as it was read.</summary>
    public string Text { get; }

    /// <summary>The names that the expression reads from outside; built-in functions are not among them.</summary>
    public IReadOnlySet<string> FreeVariables => _compiled.FreeVariables;

    internal FeelSyntax Syntax { get; }

    /// <summary>Reads an expression.</summary>
    public static FeelParseResult Parse(string text, FeelParseOptions? options = null) => Parse(text, options ?? FeelParseOptions.Default, false);

    /// <summary>Reads the unary tests of a table's cell, such as <c>&lt; 5, [10..20]</c>; the value that they test is the variable '?'.</summary>
    public static FeelParseResult ParseUnaryTests(string text, FeelParseOptions? options = null) => Parse(text, options ?? FeelParseOptions.Default, true);

    /// <summary>Evaluates. Never throws: what fails is null, and the result says why.</summary>
    public FeelEvaluation Evaluate(IFeelVariables variables, FeelEvaluationOptions? options = null)
    {
        var session = new EvaluationSession(options ?? FeelEvaluationOptions.Default);
        var value = Evaluate(session, variables);
        return new FeelEvaluation(value, session.Failures, session.Trace?.ToExplanation());
    }

    /// <summary>Evaluates as part of a larger evaluation, which counts its steps and collects its failures.</summary>
    internal FeelValue Evaluate(EvaluationSession session, IFeelVariables variables)
    {
        var compiled = session.Trace is null ? _compiled : _traced ??= Compiler.Compile(Syntax, Text, _options, traced: true);
        if (!session.Enter())
        {
            return FeelNull.Instance;
        }

        var frame = new Frame(session, variables, compiled.Locals == 0 ? [] : new FeelValue[compiled.Locals], compiled.Globals == 0 ? [] : new FeelValue[compiled.Globals]);
        var value = compiled.Root.Evaluate(frame);
        session.Leave();
        return session.IsExhausted ? FeelNull.Instance : value;
    }

    private static FeelParseResult Parse(string text, FeelParseOptions options, bool unaryTests)
    {
        var (syntax, problems) = Parser.Parse(text, options, unaryTests);
        return new FeelParseResult(syntax is null ? null : new FeelExpression(text, syntax, options), problems);
    }
}
