using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>A boxed conditional (7.3.8): as FEEL's if, everything but true takes the else branch.</summary>
internal sealed class ConditionalExpression(BoxedExpression condition, BoxedExpression then, BoxedExpression otherwise) : BoxedExpression
{
    public static BoxedExpression Compile(XmlPart part, NameScope names, LogicCompiler compiler) => new ConditionalExpression(
        compiler.CompileRequired(part, "if", names),
        compiler.CompileRequired(part, "then", names),
        compiler.CompileRequired(part, "else", names));

    public override FeelValue Evaluate(DmnScope scope, DmnRun run) =>
        condition.Evaluate(scope, run) is FeelBoolean { Value: true } ? then.Evaluate(scope, run) : otherwise.Evaluate(scope, run);
}
