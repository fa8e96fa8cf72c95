using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>A boxed invocation (7.3.2): a function by expression, its parameters by name.</summary>
internal sealed class InvocationExpression(BoxedExpression function, ImmutableArray<(string Name, BoxedExpression Value)> bindings) : BoxedExpression
{
    public static BoxedExpression Compile(XmlPart part, NameScope names, LogicCompiler compiler)
    {
        var function = compiler.CompileChild(part, names) ?? compiler.Broken(part, "An invocation needs the expression of a function.");
        var bindings = ImmutableArray.CreateBuilder<(string, BoxedExpression)>();
        foreach (var binding in part.ChildrenNamed("binding"))
        {
            var name = binding.Child("parameter")?["name"]?.Trim() ?? "";
            bindings.Add((name, compiler.CompileChild(binding, names) ?? new BrokenExpression($"Parameter '{name}' is bound to nothing.")));
        }

        return new InvocationExpression(function, bindings.ToImmutable());
    }

    public override FeelValue Evaluate(DmnScope scope, DmnRun run)
    {
        if (function.Evaluate(scope, run) is not FeelFunction callee)
        {
            return run.Fail(FeelFailureKind.InvalidType, "An invocation needs a function; its expression gives none.");
        }

        return run.Invoke(callee, [.. bindings.Select(binding => KeyValuePair.Create(binding.Name, binding.Value.Evaluate(scope, run)))]);
    }
}
