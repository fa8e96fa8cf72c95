using System.Xml.Linq;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Conformance.DmnTck;

/// <summary>
/// Turns the kit's values into FEEL values. Lexical forms go through FEEL's own constructors, not through the platform's
/// schema types: years below 1 and durations beyond the platform's occur.
/// </summary>
internal static class TckValueReader
{
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly Dictionary<string, FeelExpression> Constructors = new(StringComparer.Ordinal)
    {
        ["decimal"] = Compile("number(text)"),
        ["date"] = Compile("date(text)"),
        ["time"] = Compile("time(text)"),
        ["dateTime"] = Compile("date and time(text)"),
        ["duration"] = Compile("duration(text)"),
    };

    /// <summary>The value inside a node: a list, a context of components, or a simple value.</summary>
    public static FeelValue Read(XElement node)
    {
        if (TckFile.Named(node, "list").FirstOrDefault() is { } list)
        {
            return FeelList.Of([.. TckFile.Named(list, "item").Select(Read)]);
        }

        var components = TckFile.Named(node, "component").ToList();
        if (components.Count > 0)
        {
            return components.Aggregate(FeelContext.Empty, (context, part) => context.With((string)part.Attribute("name")!, Read(part)));
        }

        return TckFile.Named(node, "value").FirstOrDefault() is { } value ? ReadSimple(value) : FeelNull.Instance;
    }

    private static FeelValue ReadSimple(XElement value)
    {
        if ((bool?)value.Attribute(Instance + "nil") ?? false)
        {
            return FeelNull.Instance;
        }

        var type = ((string?)value.Attribute(Instance + "type") ?? "string").Split(':')[^1];
        var text = value.Value;
        return type switch
        {
            "string" => FeelString.Of(text),
            "boolean" => FeelBoolean.Of(text.Trim() is "true" or "1"),
            "decimal" or "double" or "float" or "integer" or "int" or "long" => Construct("decimal", text.Trim()),
            _ when Constructors.ContainsKey(type) => Construct(type, text.Trim()),
            _ => throw new InvalidDataException($"The kit's value type '{type}' is not known. Known: string, boolean, decimal, double, date, time, dateTime, duration."),
        };
    }

    private static FeelValue Construct(string type, string text) =>
        Constructors[type].Evaluate(FeelContext.Empty.With("text", FeelString.Of(text))).Value;

    private static FeelExpression Compile(string text) =>
        FeelExpression.Parse(text).Expression ?? throw new InvalidOperationException($"'{text}' must parse.");
}
