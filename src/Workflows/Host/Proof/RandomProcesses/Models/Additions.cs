using System.Xml.Linq;
using static BackOffice.Workflows.Host.Proof.RandomProcesses.Models.ModelWriter;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>
/// What a later version of a process has in addition. The generator writes the later version and marks pieces of it, each with a group of its own;
/// the version before it is the same drawing without them. A piece stands in a flow, or hangs at something that stays: a boundary event, an event subprocess.
/// </summary>
internal static class Additions
{
    public const string Prefix = "proof";
    public static readonly XNamespace Proof = "urn:backoffice:proof:added";

    private static readonly XName Group = Proof + "added";

    // What nobody catches any more would leave the version before it with an incident that cannot be helped.
    private static readonly HashSet<XName> s_needed = [Model + "errorEventDefinition", Model + "cancelEventDefinition", Model + "compensateEventDefinition"];

    /// <summary>Marks the elements of a container as one piece.</summary>
    public static void Mark(IEnumerable<XElement> elements, string group)
    {
        foreach (var element in elements.Where(element => element.Name != Model + "sequenceFlow" && element.Name != Model + "association"))
        {
            element.SetAttributeValue(Group, group);
        }
    }

    /// <summary>The boundary events and event subprocesses that a version can have in addition to what they hang at: each with what only it leads to.</summary>
    public static IEnumerable<IReadOnlyList<XElement>> Hanging(XElement definitions)
    {
        foreach (var element in definitions.Descendants().Where(element => !element.AncestorsAndSelf().Any(IsMarked)))
        {
            if (element.Name == Model + "boundaryEvent" && !element.Elements().Any(child => s_needed.Contains(child.Name)))
            {
                yield return BehindAlone(element);
            }
            else if ((string?)element.Attribute("triggeredByEvent") == "true" && !element.Element(Model + "startEvent")!.Elements().Any(child => s_needed.Contains(child.Name)))
            {
                yield return [element];
            }
        }
    }

    /// <summary>The version before: the drawing without the pieces that are marked.</summary>
    public static string Without(string xml)
    {
        var definitions = XElement.Parse(xml);
        while (definitions.Descendants().FirstOrDefault(IsMarked) is { } first)
        {
            var group = first.Attribute(Group)!.Value;
            TakeOut(first.Parent!, [.. first.Parent!.Elements().Where(element => (string?)element.Attribute(Group) == group)]);
        }

        return definitions.ToString();
    }

    private static bool IsMarked(XElement element) => element.Attribute(Group) is not null;

    private static void TakeOut(XElement container, IReadOnlyList<XElement> piece)
    {
        var ids = piece.Select(Id).ToHashSet(StringComparer.Ordinal);
        var flows = container.Elements(Model + "sequenceFlow").ToList();
        var entries = flows.Where(flow => ids.Contains(To(flow)) && !ids.Contains(From(flow))).ToList();
        var exits = flows.Where(flow => ids.Contains(From(flow)) && !ids.Contains(To(flow))).ToList();
        if (entries is [var entry])
        {
            // The flow around keeps the id of the one with the condition, else of the one that comes to the next element.
            var exit = exits.Single();
            var keepsEntry = entry.HasElements || container.Elements().Any(element => (string?)element.Attribute("default") == Id(entry));
            if (keepsEntry)
            {
                entry.SetAttributeValue("targetRef", To(exit));
            }
            else
            {
                exit.SetAttributeValue("sourceRef", From(entry));
            }

            (keepsEntry ? exit : entry).Remove();
        }

        container.Elements().Where(element => ids.Contains(From(element)) || ids.Contains(To(element))).Remove();
        foreach (var element in piece)
        {
            element.Remove();
        }
    }

    private static List<XElement> BehindAlone(XElement boundary)
    {
        var container = boundary.Parent!;
        var flows = container.Elements(Model + "sequenceFlow").ToList();
        List<XElement> found = [boundary];
        for (var next = 0; next < found.Count; next++)
        {
            foreach (var target in flows.Where(flow => From(flow) == Id(found[next])).Select(To).Distinct(StringComparer.Ordinal))
            {
                var element = container.Elements().Single(one => Id(one) == target);
                if (!found.Contains(element) && flows.Where(flow => To(flow) == target).All(flow => found.Any(one => Id(one) == From(flow))))
                {
                    found.Add(element);
                }
            }
        }

        return found;
    }

    private static string Id(XElement element) => (string?)element.Attribute("id") ?? "";

    private static string From(XElement flow) => (string?)flow.Attribute("sourceRef") ?? "";

    private static string To(XElement flow) => (string?)flow.Attribute("targetRef") ?? "";
}
