using System.Collections.Immutable;

namespace BackOffice.Decisions.Values;

/// <summary>A FEEL type: what <c>instance of</c> asks for, and what parameters and results are held to (DMN 1.5 section 10.3.2.9).</summary>
public abstract class FeelType
{
    /// <summary>The type as FEEL writes it.</summary>
    public abstract string Name { get; }

    /// <summary>The type of every value.</summary>
    public static FeelType Any { get; } = new AnyType();

    /// <summary>Whether the value is of the type; null is of the types Any and Null alone.</summary>
    public abstract bool Includes(FeelValue value);

    /// <summary>The type of one kind.</summary>
    public static FeelType Of(FeelKind kind) => s_kinds[(int)kind];

    /// <summary>A list whose items are of the type.</summary>
    public static FeelType ListOf(FeelType item) => new ListType(item);

    /// <summary>A context that has at least these entries.</summary>
    public static FeelType ContextOf(ImmutableArray<KeyValuePair<string, FeelType>> entries) => new ContextType(entries);

    /// <summary>A range of endpoints of the type.</summary>
    public static FeelType RangeOf(FeelType endpoint) => new RangeType(endpoint);

    /// <summary>A function of the parameter types that returns the type.</summary>
    public static FeelType FunctionOf(ImmutableArray<FeelType> parameters, FeelType result) => new FunctionType(parameters, result);

    /// <summary>
    /// The value as one of this type (DMN 1.5 section 10.3.2.9.4): itself; the one item of a list; the list of one item;
    /// midnight UTC of a date. Null where none of it fits.
    /// </summary>
    public virtual FeelValue? Coerce(FeelValue value)
    {
        if (value.IsNull || Includes(value))
        {
            return value;
        }

        if (value is FeelList { Items.Length: 1 } single && this is not ListType && Includes(single.Items[0]))
        {
            return single.Items[0];
        }

        return value is FeelDate date && this is KindType { Kind: FeelKind.DateTime } ? new FeelDateTime(date.Day, 0, FeelZone.Utc) : null;
    }

    /// <summary>What a named type is made of; itself for every other.</summary>
    internal virtual FeelType Structure => this;

    /// <summary>Whether every value of this type is one of the other.</summary>
    internal virtual bool ConformsTo(FeelType other) => other is AnyType || string.Equals(Name, other.Structure.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static readonly FeelType[] s_kinds = [.. Enum.GetValues<FeelKind>().Select(static kind => kind switch
    {
        FeelKind.List => ListOf(Any),
        FeelKind.Context => ContextOf([]),
        FeelKind.Range => RangeOf(Any),
        FeelKind.Function => new KindType(kind),
        _ => (FeelType)new KindType(kind),
    })];

    private sealed class AnyType : FeelType
    {
        public override string Name => "Any";

        public override bool Includes(FeelValue value) => !value.IsNull;

        public override FeelValue? Coerce(FeelValue value) => value;
    }

    private sealed class KindType(FeelKind kind) : FeelType
    {
        public override string Name => kind == FeelKind.Null ? "Null" : KindNames.Of(kind);

        public FeelKind Kind => kind;

        public override bool Includes(FeelValue value) => value.Kind == kind;

        internal override bool ConformsTo(FeelType other) => kind == FeelKind.Null || base.ConformsTo(other);
    }

    private sealed class ListType(FeelType item) : FeelType
    {
        public override string Name => $"list<{item.Name}>";

        public override bool Includes(FeelValue value) => value is FeelList list && list.Items.All(one => item is AnyType || item.Includes(one));

        public override FeelValue? Coerce(FeelValue value)
        {
            if (base.Coerce(value) is { } fits)
            {
                return fits;
            }

            if (value is FeelList list)
            {
                var items = list.Items.Select(item.Coerce).ToArray();
                return items.Any(static one => one is null) ? null : FeelList.Of(items!);
            }

            return item.Coerce(value) is { } only ? FeelList.Of([only]) : null;
        }

        internal override bool ConformsTo(FeelType other) =>
            other is AnyType || (other.Structure is ListType list && item.ConformsTo(list.Item));

        private FeelType Item => item;
    }

    private sealed class ContextType(ImmutableArray<KeyValuePair<string, FeelType>> entries) : FeelType
    {
        public override string Name => entries.IsEmpty ? "context" : $"context<{string.Join(", ", entries.Select(static e => $"{e.Key}: {e.Value.Name}"))}>";

        public override bool Includes(FeelValue value) =>
            value is FeelContext context
            && entries.All(entry => context.TryGet(entry.Key, out var found) && (entry.Value is AnyType || found.IsNull || entry.Value.Includes(found)));

        internal override bool ConformsTo(FeelType other) =>
            other is AnyType
            || (other.Structure is ContextType wide && wide.Entries.All(want => entries.Any(have => have.Key == want.Key && have.Value.ConformsTo(want.Value))));

        private ImmutableArray<KeyValuePair<string, FeelType>> Entries => entries;
    }

    private sealed class RangeType(FeelType endpoint) : FeelType
    {
        public override string Name => $"range<{endpoint.Name}>";

        public override bool Includes(FeelValue value) =>
            value is FeelRange range && Fits(range.Start) && Fits(range.End) && !(range.Start.IsNull && range.End.IsNull && endpoint is not AnyType);

        internal override bool ConformsTo(FeelType other) =>
            other is AnyType || (other.Structure is RangeType wide && endpoint.ConformsTo(wide.Endpoint));

        private FeelType Endpoint => endpoint;

        private bool Fits(FeelValue value) => endpoint is AnyType || value.IsNull || endpoint.Includes(value);
    }

    private sealed class FunctionType(ImmutableArray<FeelType> parameters, FeelType result) : FeelType
    {
        public override string Name => $"function<{string.Join(", ", parameters.Select(static p => p.Name))}> -> {result.Name}";

        public override bool Includes(FeelValue value) =>
            value is FeelFunction function && TakesParameters(function) && function.Result.ConformsTo(result);

        /// <summary>What a function without a declared result returns shows only when it is called, so it may be handed over.</summary>
        public override FeelValue? Coerce(FeelValue value) =>
            value is FeelFunction function && function.Result is AnyType && (function.TakesAny || TakesParameters(function)) ? value : base.Coerce(value);

        internal override bool ConformsTo(FeelType other) =>
            other is AnyType
            || (other is KindType { Kind: FeelKind.Function })
            || (other.Structure is FunctionType wide && wide.Parameters.Length == parameters.Length
                && wide.Parameters.Zip(parameters).All(static pair => pair.First.ConformsTo(pair.Second)) && result.ConformsTo(wide.Result));

        private bool TakesParameters(FeelFunction function) =>
            function.Parameters.Length == parameters.Length
            && parameters.Zip(function.Parameters).All(static pair => pair.First.ConformsTo(pair.Second.Type));

        private ImmutableArray<FeelType> Parameters => parameters;

        private FeelType Result => result;
    }
}
