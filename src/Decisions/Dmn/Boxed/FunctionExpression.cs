using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Types;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>
/// A function definition (7.3.7), which closes over the scope where it stands. Functions outside of FEEL exist as values;
/// calling one is refused.
/// </summary>
internal sealed class FunctionExpression(
    ImmutableArray<(string Name, ItemType Type)> parameters,
    ItemType resultType,
    BoxedExpression body,
    string? externalKind) : BoxedExpression
{
    private readonly string[] _names = [.. parameters.Select(parameter => parameter.Name)];

    public static FunctionExpression Compile(XmlPart part, NameScope names, LogicCompiler compiler)
    {
        var parameters = part.ChildrenNamed("formalParameter")
            .Select(parameter => (parameter["name"]?.Trim() ?? "", compiler.Type(parameter)))
            .ToImmutableArray();
        var kind = part["kind"];
        if (kind is "Java" or "PMML" or "J" or "P")
        {
            return new(parameters, ItemType.Any, new BrokenExpression(""), kind[0] == 'J' ? "Java" : "PMML");
        }

        var inner = names.With(parameters.Select(parameter => parameter.Item1));
        var body = compiler.CompileChild(part, inner) ?? new BrokenExpression("The function has no body.");
        return new(parameters, compiler.Type(part), body, null);
    }

    public override FeelValue Evaluate(DmnScope scope, DmnRun run) => Close(scope, run, "", ItemType.Any);

    /// <summary>The function with what it sees; <paramref name="declared"/> is the result type that the element around it declares, beside its own.</summary>
    public FeelFunction Close(DmnScope scope, DmnRun run, string name, ItemType declared) => run.Function(
        name,
        parameters,
        declared,
        (arguments, caller) => externalKind is null ? Call(scope, arguments, caller) : caller.Fail(FeelFailureKind.ExternalFunctionRefused, Refusal(name)));

    private FeelValue Call(DmnScope scope, FeelValue[] arguments, DmnRun run)
    {
        var inner = scope.Extend(_names);
        for (var index = 0; index < arguments.Length; index++)
        {
            inner.Set(index, arguments[index]);
        }

        return resultType.Coerce(body.Evaluate(inner, run), run);
    }

    private string Refusal(string name) =>
        $"The function {(name.Length == 0 ? "" : $"'{name}' ")}is implemented in {externalKind}, which is never called. Write it in FEEL or as a decision table.";
}
