using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Feel.Evaluation;
using BackOffice.Decisions.Values;
using FeelTypes = BackOffice.Decisions.Feel.Evaluation.Types;

namespace BackOffice.Decisions.Dmn.Types;

/// <summary>
/// A type of a model: one of FEEL's, or an item definition (7.3.3) with its components, allowed values and constraint. It is filled while its
/// model is compiled and never changed afterwards.
/// </summary>
internal sealed class ItemType
{
    public static readonly ItemType Any = new("Any", FeelType.Any);

    private const int LongestChain = 100;

    private static readonly string[] TestedNames = ["?"];

    private readonly FeelType? _builtIn;
    private FeelType? _structure;

    public ItemType(string name)
    {
        Name = name;
        Feel = new ItemFeelType(this);
    }

    private ItemType(string name, FeelType feel)
    {
        Name = name;
        Feel = feel;
        _builtIn = feel;
    }

    public string Name { get; }

    /// <summary>This type as FEEL sees it.</summary>
    public FeelType Feel { get; }

    /// <summary>The type without its name, as far as it does not contain itself and is of a size that people write.</summary>
    public FeelType Structure => _structure ??= Unfold([], new Budget());

    public bool IsAny => ReferenceEquals(this, Any);

    public bool IsCollection { get; set; }

    /// <summary>The type that a definition refers to.</summary>
    public ItemType? Base { get; set; }

    public ImmutableArray<(string Name, ItemType Type)> Components { get; set; } = [];

    public FeelType? Function { get; set; }

    /// <summary>What a function of this type returns; a type that is no function's stands for the result itself.</summary>
    public ItemType Result => FunctionResult ?? Base?.FunctionResult ?? this;

    public ItemType? FunctionResult { get; set; }

    /// <summary>Tests for the value, or for each item of a collection.</summary>
    public FeelExpression? Allowed { get; set; }

    public string? AllowedValuesText { get; set; }

    /// <summary>Tests for the value as a whole.</summary>
    public FeelExpression? Constraint { get; set; }

    public static ItemType? BuiltIn(string name) =>
        name is "Any" or "any" ? Any : FeelTypes.Named(PlainName(name)) is { } type ? new ItemType(name, type) : null;

    // Older modelers write the types of their engine.
    private static string PlainName(string name) => name is "integer" or "long" or "double" ? "number" : name;

    public ItemType Component(string name)
    {
        foreach (var component in Components)
        {
            if (component.Name == name)
            {
                return component.Type;
            }
        }

        return Base?.Component(name) ?? Any;
    }

    /// <summary>
    /// The value as this type: as it is, as a list of one, as the only item of a list, or a date as the beginning of its day (10.3.2.9.4);
    /// else null with the reason.
    /// </summary>
    public FeelValue Coerce(FeelValue value, DmnRun run) => TryCoerce(value, run.Session, out var coerced) switch
    {
        TypeCheck.Conforms => coerced,
        TypeCheck.NotAllowed => run.Fail(FeelFailureKind.ValueNotAllowed, $"{ValueText.Short(value)} is not among the allowed values of {Name}{Listed()}."),
        _ => run.Fail(FeelFailureKind.InvalidType, $"Expected {Name}, found {value.KindName} {ValueText.Short(value)}."),
    };

    public TypeCheck TryCoerce(FeelValue value, EvaluationSession session, out FeelValue coerced)
    {
        coerced = value;
        if (IsAny || value is FeelNull)
        {
            return TypeCheck.Conforms;
        }

        var check = Check(value, session, strict: false);
        if (check == TypeCheck.Conforms || Converted(value) is not { } converted)
        {
            return check;
        }

        coerced = converted;
        return Check(converted, session, strict: false) == TypeCheck.Conforms ? TypeCheck.Conforms : check;
    }

    /// <summary>
    /// Strictly, as <c>instance of</c> asks, a structure has every component, null is of no type, and allowed values have no bearing.
    /// Where values are handed over, what is missing counts as null.
    /// </summary>
    public TypeCheck Check(FeelValue value, EvaluationSession session, bool strict)
    {
        if (value is FeelNull && !strict)
        {
            return TypeCheck.Conforms;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return TypeCheck.WrongType;
        }

        var check = IsCollection ? CheckItems(value, session, strict) : CheckOne(value, session, strict);
        return check != TypeCheck.Conforms || strict || Passes(Constraint, value, session) ? check : TypeCheck.NotAllowed;
    }

    /// <summary>A definition that leads back to itself without a structure between is no type; nor is one at the end of an endless chain.</summary>
    public void BreakCycle(Action<string> report)
    {
        var seen = new HashSet<ItemType>();
        // A type without a base ends the chain; FEEL's own are shared by all models and must never get one.
        for (var type = this; type.Base is not null; type = type.Base)
        {
            if (!seen.Add(type) || seen.Count > LongestChain)
            {
                report(seen.Count > LongestChain
                    ? $"The type '{Name}' leads through more than {LongestChain} other types."
                    : $"The type '{type.Name}' refers to itself.");
                type.Base = Any;
                return;
            }
        }
    }

    private FeelType Unfold(ImmutableHashSet<ItemType> around, Budget budget)
    {
        if (around.Contains(this) || --budget.Left < 0)
        {
            return Feel;
        }

        var inner = around.Add(this);
        var one = _builtIn ?? Function ?? Base?.Unfold(inner, budget)
            ?? FeelType.ContextOf([.. Components.Select(component => KeyValuePair.Create(component.Name, component.Type.Unfold(inner, budget)))]);
        return IsCollection ? FeelType.ListOf(one) : one;
    }

    private TypeCheck CheckItems(FeelValue value, EvaluationSession session, bool strict)
    {
        if (value is not FeelList list)
        {
            return TypeCheck.WrongType;
        }

        foreach (var item in list.Items)
        {
            var check = session.Step() ? CheckOne(item, session, strict) : TypeCheck.WrongType;
            if (check != TypeCheck.Conforms)
            {
                return check;
            }
        }

        return TypeCheck.Conforms;
    }

    private TypeCheck CheckOne(FeelValue value, EvaluationSession session, bool strict)
    {
        if (value is FeelNull && !strict)
        {
            return TypeCheck.Conforms;
        }

        var check = CheckShape(value, session, strict);
        return check != TypeCheck.Conforms || strict || Passes(Allowed, value, session) ? check : TypeCheck.NotAllowed;
    }

    private TypeCheck CheckShape(FeelValue value, EvaluationSession session, bool strict)
    {
        if (Base is not null)
        {
            return Base.Check(value, session, strict);
        }

        if (Components.IsEmpty)
        {
            return IsOfFeelType(value, strict) ? TypeCheck.Conforms : TypeCheck.WrongType;
        }

        return value is FeelContext context ? CheckComponents(context, session, strict) : TypeCheck.WrongType;
    }

    private bool IsOfFeelType(FeelValue value, bool strict) => (_builtIn ?? Function) switch
    {
        null => true,
        var type when strict || Function is null => type.Includes(value),
        var type => type.Coerce(value) is not null,
    };

    private TypeCheck CheckComponents(FeelContext context, EvaluationSession session, bool strict)
    {
        foreach (var (name, type) in Components)
        {
            if (!context.TryGet(name, out var value))
            {
                if (strict)
                {
                    return TypeCheck.WrongType;
                }

                continue;
            }

            // A component may be null whatever its type.
            if (value is not FeelNull && type.Check(value, session, strict) is var check && check != TypeCheck.Conforms)
            {
                return check;
            }
        }

        return TypeCheck.Conforms;
    }

    private static bool Passes(FeelExpression? tests, FeelValue value, EvaluationSession session)
    {
        if (tests is null || value is FeelNull)
        {
            return true;
        }

        var scope = new DmnScope(null, TestedNames);
        scope.Set(0, value);
        return tests.Evaluate(session, scope) is FeelBoolean { Value: true };
    }

    private FeelValue? Converted(FeelValue value) => (TakesList(), value) switch
    {
        (true, FeelList) => null,
        (true, _) => FeelList.Of([value]),
        (false, FeelList { Items: [var only] }) => only,
        _ => Leaf()?.Coerce(value),
    };

    private bool TakesList() => IsCollection || (Base?.TakesList() ?? _builtIn?.Includes(FeelList.Empty) ?? false);

    private FeelType? Leaf() => Base is null ? _builtIn : Base.Leaf();

    private string Listed() => (AllowedValuesText ?? Base?.AllowedValuesText) is { } text ? $": {text.Trim()}" : "";

    private sealed class Budget
    {
        public int Left { get; set; } = 1_000;
    }
}
