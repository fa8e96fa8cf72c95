using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace BackOffice.Decisions.Tests.Feel;

/// <summary>Random syntax trees, of every kind of node.</summary>
internal static class SyntaxGenerator
{
    private static readonly string[] s_names = ["a", "b", "total price", "x-y", "if", "今天", "item", "date and time", "count", "partial"];
    private static readonly string[] s_texts = ["", "a", "\"\\\n", "2026-11-20", "🐎", "..", "]"];
    private static readonly string[] s_temporals = ["2026-11-20", "10:00:00Z", "2026-11-20T10:00:00@Europe/Berlin", "P1D", "P1Y"];

    public static Arbitrary<FeelSyntax> Expressions { get; } = Arb.From(Gen.Sized(static size => Expression(Math.Min(size, 25))));

    public static Arbitrary<FeelSyntax> Tests { get; } = Arb.From(Gen.Sized(static size =>
        from negated in Gen.Elements(true, false)
        from tests in Many(Test(Math.Min(size, 15)), 1)
        select (FeelSyntax)new UnaryTestsSyntax(negated, [.. tests])));

    private static Gen<FeelSyntax> Leaf() => Gen.OneOf(
        Gen.Constant<FeelSyntax>(new NullSyntax()),
        Gen.Elements(true, false).Select(static b => (FeelSyntax)new BooleanSyntax(b)),
        from digits in Gen.Choose(-100_000, 100_000)
        from scale in Gen.Choose(0, 5)
        select (FeelSyntax)new NumberSyntax(Decimal128.From(digits) / Decimal128.Power(Decimal128.From(10), Decimal128.From(scale))),
        Gen.Elements(s_texts).Select(static t => (FeelSyntax)new StringSyntax(t)),
        Gen.Elements(s_temporals).Select(static t => (FeelSyntax)new AtSyntax(t)),
        Gen.Elements(s_names).Select(static n => (FeelSyntax)new NameSyntax(n)));

    private static Gen<FeelSyntax> Expression(int size) => size <= 1 ? Leaf() : Gen.OneOf(Compounds(size / 2).Append(Leaf()));

    private static IEnumerable<Gen<FeelSyntax>> Compounds(int size)
    {
        var part = Expression(size);
        var name = Gen.Elements(s_names);
        yield return part.Select(static p => (FeelSyntax)new NegationSyntax(p));
        yield return from op in Gen.Elements(Enum.GetValues<BinaryOperator>())
                     from left in part
                     from right in part
                     select (FeelSyntax)new BinarySyntax(op, left, right);
        yield return from a in part from b in part from c in part select (FeelSyntax)new BetweenSyntax(a, b, c);
        yield return from a in part from b in part from c in part select (FeelSyntax)new IfSyntax(a, b, c);
        yield return from value in part from tests in Many(Test(size), 1) select (FeelSyntax)new InSyntax(value, [.. tests]);
        yield return from iterators in Many(Iterator(size), 1) from body in part select (FeelSyntax)new ForSyntax([.. iterators], body);
        yield return from every in Gen.Elements(true, false)
                     from iterators in Many(Iterator(size), 1)
                     from body in part
                     select (FeelSyntax)new QuantifiedSyntax(every, [.. iterators], body);
        yield return from source in part from n in name select (FeelSyntax)new PathSyntax(source, n);
        yield return from source in part from condition in part select (FeelSyntax)new FilterSyntax(source, condition);
        yield return from value in part from type in Type(size) select (FeelSyntax)new InstanceOfSyntax(value, type);
        yield return from callee in part
                     from items in Many(part, 0)
                     select (FeelSyntax)new CallSyntax(callee, [.. items.Select(static i => new ArgumentSyntax(null, i))]);
        yield return from callee in part
                     from n in name
                     from item in part
                     select (FeelSyntax)new CallSyntax(callee, [new ArgumentSyntax(n, item)]);
        yield return from parameter in name
                     from type in Type(size)
                     from body in part
                     select (FeelSyntax)new FunctionSyntax([new ParameterSyntax(parameter, type), new ParameterSyntax("z", null)], body, false);
        yield return Many(part, 0).Select(static items => (FeelSyntax)new ListSyntax([.. items]));
        yield return from keys in Many(Gen.Elements(s_names.Concat(s_texts)), 0)
                     from value in part
                     select (FeelSyntax)new ContextSyntax([.. keys.Distinct().Select(k => new EntrySyntax(k, value))]);
        yield return from low in part
                     from high in part
                     from first in Gen.Elements(true, false)
                     from last in Gen.Elements(true, false)
                     select (FeelSyntax)new RangeSyntax(first, low, high, last);
        yield return from op in Comparisons from endpoint in part select (FeelSyntax)new EndpointSyntax(op, endpoint);
    }

    private static Gen<BinaryOperator> Comparisons => Gen.Elements(
        BinaryOperator.Less, BinaryOperator.LessOrEqual, BinaryOperator.Greater, BinaryOperator.GreaterOrEqual, BinaryOperator.Equal, BinaryOperator.NotEqual);

    private static Gen<FeelSyntax> Test(int size) => Expression(Math.Max(1, size / 2));

    private static Gen<IteratorSyntax> Iterator(int size) =>
        from name in Gen.Elements(s_names)
        from source in Expression(size / 2)
        from end in Expression(size / 2)
        from ranged in Gen.Elements(true, false)
        select new IteratorSyntax(name, source, ranged ? end : null);

    private static Gen<TypeSyntax> Type(int size) => size <= 1
        ? Gen.Elements("number", "date and time", "Any", "list").Select(static n => (TypeSyntax)new NamedTypeSyntax(n))
        : Gen.OneOf(
            Type(0),
            Type(size / 2).Select(static t => (TypeSyntax)new ListTypeSyntax(t)),
            Type(size / 2).Select(static t => (TypeSyntax)new RangeTypeSyntax(t)),
            Type(size / 2).Select(static t => (TypeSyntax)new ContextTypeSyntax([new EntryTypeSyntax("a", t), new EntryTypeSyntax("total price", t)])),
            Type(size / 2).Select(static t => (TypeSyntax)new FunctionTypeSyntax([t], t)));

    private static Gen<List<T>> Many<T>(Gen<T> gen, int least) =>
        Gen.Choose(least, 3).SelectMany(count => gen.ListOf(count).Select(static list => list.ToList()));
}
