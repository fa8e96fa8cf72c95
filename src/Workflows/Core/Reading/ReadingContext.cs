using System.Xml.Linq;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Validation;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>What the readers of one file share: the root elements that others refer to, and the list of problems.</summary>
internal sealed class ReadingContext
{
    private readonly Dictionary<string, XElement> _roots = new(StringComparer.Ordinal);

    public ReadingContext(XElement definitions, ProblemList problems)
    {
        Problems = problems;
        foreach (var element in definitions.Elements())
        {
            _roots.TryAdd(element.Id(), element);
        }
    }

    public ProblemList Problems { get; }

    /// <summary>The root element (message, signal, error, escalation, event definition) that a reference names, or null with a problem noted.</summary>
    public XElement? Resolve(XElement from, string ownerId, string attribute, string kind)
    {
        if (from.Get(attribute) is not { } reference)
        {
            return null;
        }

        if (_roots.TryGetValue(Bpmn.LocalReference(reference), out var target) && target.Name == Bpmn.Model + kind)
        {
            return target;
        }

        Problems.Error("reference", ownerId, $"Expected '{attribute}' to name a {kind} of this file, but '{reference}' is none.");
        return null;
    }

    /// <summary>The root event definition that an <c>eventDefinitionRef</c> names, or null with a problem noted.</summary>
    public XElement? ResolveEventDefinition(string reference, string ownerId)
    {
        if (_roots.TryGetValue(Bpmn.LocalReference(reference), out var target))
        {
            return target;
        }

        Problems.Error("reference", ownerId, $"Expected 'eventDefinitionRef' to name an event definition of this file, but '{reference}' is none.");
        return null;
    }

    /// <summary>The expression of a text, with its syntax errors noted at the element.</summary>
    public Expression Expression(string text, string ownerId, string what)
    {
        var expression = Expressions.Expression.Of(text);
        foreach (var problem in expression.Problems)
        {
            Problems.Error("feel", ownerId, $"The {what} is not valid FEEL: {problem}");
        }

        return expression;
    }

    public Expression? OptionalExpression(string? text, string ownerId, string what) =>
        string.IsNullOrWhiteSpace(text) ? null : Expression(text.Trim(), ownerId, what);
}
