using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Boxed;
using BackOffice.Decisions.Dmn.Xml;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>Compiles a decision table.</summary>
internal static class DecisionTableCompiler
{
    public static BoxedExpression Compile(XmlPart part, NameScope names, LogicCompiler compiler)
    {
        if (HitPolicyNames.Policy(part["hitPolicy"]) is not { } policy)
        {
            return compiler.Broken(part, $"The hit policy '{part["hitPolicy"]}' is not known; expected {HitPolicyNames.Expected}.");
        }

        if (HitPolicyNames.Aggregation(part["aggregation"], part["hitPolicy"]) is not { } aggregator)
        {
            return compiler.Broken(part, $"The aggregation '{part["aggregation"]}' is not known; expected SUM, COUNT, MIN or MAX.");
        }

        var inputs = part.ChildrenNamed("input").Select(input => Input(input, names, compiler)).ToImmutableArray();
        var outputParts = part.ChildrenNamed("output").ToList();
        if (outputParts.Count == 0)
        {
            return compiler.Broken(part, "A decision table needs an output.");
        }

        var outputs = outputParts.Select(output => Output(output, outputParts.Count > 1, part, names, compiler)).ToImmutableArray();
        var testNames = names.With(DecisionTable.TestedValue);
        var rules = part.ChildrenNamed("rule")
            .Select((rule, index) => Rule(rule, index + 1, inputs.Length, outputs.Length, testNames, names, compiler))
            .ToImmutableArray();
        return new DecisionTable(policy, aggregator, inputs, outputs, rules);
    }

    private static TableInput Input(XmlPart part, NameScope names, LogicCompiler compiler)
    {
        var expression = part.Child("inputExpression");
        var text = expression?.ChildText("text") ?? "";
        var compiled = expression is null ? null : compiler.CompileText(expression, names);
        return new(
            part["label"] is { Length: > 0 } label ? label : text,
            compiled ?? compiler.Broken(part, "An input of a decision table needs an expression."),
            expression is null ? Types.ItemType.Any : compiler.Type(expression),
            Allowed(part.Child("inputValues"), names, compiler));
    }

    private static TableOutput Output(XmlPart part, bool several, XmlPart table, NameScope names, LogicCompiler compiler)
    {
        var name = part["name"]?.Trim() ?? "";
        if (several && name.Length == 0)
        {
            compiler.Problem(part, "Each output of a table with several outputs needs a name.");
        }

        var type = compiler.Type(part);
        var values = part.Child("outputValues");
        // Without values of its own, an output's priorities are the allowed values of its type.
        var declared = type.IsAny ? TypeFromResult(name, several, table, compiler) : type;
        var priorities = Priorities(values?.ChildText("text") ?? declared.AllowedValuesText);
        var fallback = part.Child("defaultOutputEntry") is { } entry ? compiler.CompileText(entry, names) : null;
        return new(name, type, Allowed(values, names, compiler), priorities, fallback);
    }

    private static Types.ItemType TypeFromResult(string name, bool several, XmlPart table, LogicCompiler compiler)
    {
        var result = compiler.Type(table);
        if (result.IsAny && table.Parent?.Child("variable") is { } variable)
        {
            result = compiler.Type(variable);
        }

        return several ? result.Component(name) : result;
    }

    private static FeelExpression? Allowed(XmlPart? values, NameScope names, LogicCompiler compiler) =>
        values is null ? null : compiler.CompileTests(values, names.With(DecisionTable.TestedValue), out _);

    private static ImmutableArray<FeelValue> Priorities(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || FeelExpression.Parse($"[{text}]").Expression is not { } list)
        {
            return [];
        }

        return list.Evaluate(FeelContext.Empty).Value is FeelList values ? values.Items : [];
    }

    private static TableRule Rule(XmlPart part, int number, int inputs, int outputs, NameScope testNames, NameScope names, LogicCompiler compiler)
    {
        var tests = part.ChildrenNamed("inputEntry").Select(cell => Test(cell, testNames, compiler)).ToList();
        var entries = part.ChildrenNamed("outputEntry").Select(cell => compiler.CompileText(cell, names)).ToList();
        if (tests.Count != inputs || entries.Count != outputs)
        {
            compiler.Problem(part, $"Rule {number} has {tests.Count} input and {entries.Count} output entries; the table has {inputs} inputs and {outputs} outputs.");
        }

        return new(
            new(compiler.OwnerId, part.Id ?? "", number),
            [.. tests.Take(inputs), .. Enumerable.Repeat(CellTest.Anything, Math.Max(0, inputs - tests.Count))],
            [.. entries.Take(outputs), .. Enumerable.Repeat<BoxedExpression?>(null, Math.Max(0, outputs - entries.Count))]);
    }

    private static CellTest Test(XmlPart cell, NameScope names, LogicCompiler compiler)
    {
        var tests = compiler.CompileTests(cell, names, out var problem);
        return tests is null && problem is null ? CellTest.Anything : new(tests, problem);
    }
}
