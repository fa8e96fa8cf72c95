using System.Collections.Frozen;
using BackOffice.Decisions.Dmn.Tables;
using BackOffice.Decisions.Dmn.Xml;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>The table of contents: every kind of boxed expression (DMN 1.5, 7.3) by its element.</summary>
internal static class BoxedExpressions
{
    public delegate BoxedExpression? Compile(XmlPart part, NameScope names, LogicCompiler compiler);

    public static readonly FrozenDictionary<string, Compile> All = new Dictionary<string, Compile>(StringComparer.Ordinal)
    {
        ["literalExpression"] = LiteralExpression.Compile,
        ["decisionTable"] = DecisionTableCompiler.Compile,
        ["context"] = ContextExpression.Compile,
        ["invocation"] = InvocationExpression.Compile,
        ["functionDefinition"] = FunctionExpression.Compile,
        ["relation"] = RelationExpression.Compile,
        ["list"] = ListExpression.Compile,
        ["conditional"] = ConditionalExpression.Compile,
        ["filter"] = FilterExpression.Compile,
        ["for"] = ForExpression.Compile,
        ["some"] = QuantifiedExpression.CompileSome,
        ["every"] = QuantifiedExpression.CompileEvery,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
