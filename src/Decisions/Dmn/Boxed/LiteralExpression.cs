using BackOffice.Decisions.Dmn.Xml;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>A literal expression (7.3.1): a text in FEEL.</summary>
internal static class LiteralExpression
{
    public static BoxedExpression? Compile(XmlPart part, NameScope names, LogicCompiler compiler) => compiler.CompileText(part, names);
}
