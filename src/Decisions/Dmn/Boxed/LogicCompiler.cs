using BackOffice.Decisions.Dmn.Types;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Feel;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>
/// Compiles the logic of one element. Problems are collected; a part that has one becomes an expression that fails with its words.
/// </summary>
internal sealed class LogicCompiler(string ownerId, ItemTypes types, NameScope memberNames, bool foreignLanguage, List<DmnProblem> problems)
{
    public string OwnerId { get; } = ownerId;

    public ItemType Type(XmlPart part, string attribute = "typeRef") => types.Find(part, attribute);

    public BoxedExpression Broken(XmlPart part, string message)
    {
        problems.Add(Problems.At(part, message));
        return new BrokenExpression(message);
    }

    public void Problem(XmlPart part, string message) => problems.Add(Problems.At(part, message));

    /// <summary>The expression among the children of an element, with the type that it declares.</summary>
    public BoxedExpression? CompileChild(XmlPart parent, NameScope names)
    {
        foreach (var child in parent.Children)
        {
            if (BoxedExpressions.All.ContainsKey(child.Name))
            {
                return Compile(child, names);
            }
        }

        return null;
    }

    public BoxedExpression CompileRequired(XmlPart parent, string child, NameScope names)
    {
        if (parent.Child(child) is not { } holder)
        {
            return Broken(parent, $"'{parent.Name}' needs a '{child}'.");
        }

        return CompileChild(holder, names) ?? Broken(holder, $"'{child}' of '{parent.Name}' holds no expression.");
    }

    public BoxedExpression Compile(XmlPart part, NameScope names)
    {
        var expression = BoxedExpressions.All[part.Name](part, names, this) ?? new BrokenExpression($"'{part.Name}' is empty.");
        var type = Type(part);
        return type.IsAny || part.Name == "functionDefinition" ? expression : new TypedExpression(expression, type);
    }

    /// <summary>A FEEL text as an expression; null where there is no text.</summary>
    public BoxedExpression? CompileText(XmlPart holder, NameScope names)
    {
        var text = holder.Child("text")?.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            return holder.Child("importedValues") is { } imported ? Broken(imported, "Imported values are not supported; write the expression in place.") : null;
        }

        if (ForeignLanguage(holder) is { } language)
        {
            return Broken(holder, $"The expression language '{language}' is not supported; FEEL is.");
        }

        var parsed = FeelExpression.Parse(text, Options(names, text));
        return parsed.Expression is { } expression
            ? new FeelTextExpression(expression)
            : Broken(holder, Words(text, parsed));
    }

    /// <summary>FEEL unary tests; null where the text is empty or a dash, and everything passes.</summary>
    public FeelExpression? CompileTests(XmlPart holder, NameScope names, out string? problem)
    {
        problem = null;
        var text = holder.Child("text")?.Text ?? "";
        if (text.AsSpan().Trim() is "" or "-")
        {
            return null;
        }

        var parsed = FeelExpression.ParseUnaryTests(text, Options(names, text));
        if (parsed.Expression is null)
        {
            problem = Words(text, parsed);
            Problem(holder, problem);
        }

        return parsed.Expression;
    }

    private FeelParseOptions Options(NameScope names, string text) => new()
    {
        KnownNames = [.. names.In(text).Concat(memberNames.In(text)).Distinct(StringComparer.Ordinal)],
        NamedTypes = types.ForFeel,
    };

    private string? ForeignLanguage(XmlPart holder)
    {
        var own = holder["expressionLanguage"];
        return own is null ? (foreignLanguage ? "of the definitions" : null) : DmnNamespaces.IsFeel(own) ? null : own;
    }

    private static string Words(string text, FeelParseResult parsed) =>
        $"'{Shorten(text.Trim())}' is not a FEEL expression: {string.Join(" ", parsed.Problems.Select(problem => problem.Message))}";

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..77] + "...";
}
