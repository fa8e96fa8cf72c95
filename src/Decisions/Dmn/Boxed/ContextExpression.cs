using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Types;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>A boxed context (7.3.4): entries in order, each sees those before it; an entry without a variable is the result.</summary>
internal sealed class ContextExpression(ImmutableArray<ContextExpression.Entry> entries, BoxedExpression? result) : BoxedExpression
{
    private readonly string[] _names = [.. entries.Select(entry => entry.Name)];

    internal sealed record Entry(string Name, ItemType Type, BoxedExpression Expression);

    public static BoxedExpression Compile(XmlPart part, NameScope names, LogicCompiler compiler)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        BoxedExpression? result = null;
        foreach (var child in part.ChildrenNamed("contextEntry"))
        {
            if (result is not null)
            {
                return compiler.Broken(child, "The entry without a variable is the context's result and must be the last.");
            }

            if (child.Child("variable") is not { } variable)
            {
                result = CompileEntry(child, names, compiler);
                continue;
            }

            var name = variable["name"]?.Trim() ?? "";
            // A function sees its own name, so that it may call itself.
            var visible = child.Child("functionDefinition") is null ? names : names.With(name);
            entries.Add(new(name, compiler.Type(variable), CompileEntry(child, visible, compiler)));
            names = names.With(name);
        }

        return new ContextExpression(entries.ToImmutable(), result);
    }

    public override FeelValue Evaluate(DmnScope scope, DmnRun run)
    {
        var inner = scope.Extend(_names);
        var values = new KeyValuePair<string, FeelValue>[entries.Length];
        for (var index = 0; index < entries.Length; index++)
        {
            var entry = entries[index];
            var value = entry.Type.Coerce(entry.Expression.Evaluate(inner, run), run);
            inner.Set(index, value);
            values[index] = KeyValuePair.Create(entry.Name, value);
        }

        return result is null ? run.Session.Checked(FeelContext.Of(values)) : result.Evaluate(inner, run);
    }

    private static BoxedExpression CompileEntry(XmlPart entry, NameScope names, LogicCompiler compiler) =>
        compiler.CompileChild(entry, names) ?? new BrokenExpression($"Context entry '{entry.Child("variable")?["name"]}' holds no expression.");
}
