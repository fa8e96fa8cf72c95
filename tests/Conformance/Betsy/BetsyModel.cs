using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BackOffice.Conformance.Betsy;

/// <summary>
/// Says in our vocabulary what the suite leaves to each engine: its scripts become jobs, its conditions FEEL, its data associations mappings.
/// The control flow is not touched.
/// </summary>
internal static partial class BetsyModel
{
    private static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static readonly XNamespace Zeebe = "http://camunda.org/schema/zeebe/1.0";

    private static readonly string[] Expressions =
        ["conditionExpression", "loopCondition", "activationCondition", "completionCondition", "loopCardinality", "condition"];

    public static byte[] Adapt(string xml)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        foreach (var expression in document.Descendants().Where(element => element.Name.Namespace == Bpmn && Expressions.Contains(element.Name.LocalName)))
        {
            expression.Value = "= " + Feel(expression.Value);
        }

        foreach (var loop in document.Descendants(Bpmn + "standardLoopCharacteristics").Where(loop => loop.Attribute("loopMaximum") is not null))
        {
            loop.SetAttributeValue("loopMaximum", "= " + loop.Attribute("loopMaximum")!.Value);
        }

        document.Descendants(Bpmn + "scriptTask").ToList().ForEach(AdaptScript);
        document.Descendants(Bpmn + "adHocSubProcess").ToList().ForEach(StartEverything);
        return Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting));
    }

    internal static string Feel(string text)
    {
        // One file of the suite closes its condition with a stray '>'.
        var feel = text.Trim().TrimEnd('>');
        feel = Placeholder().Replace(feel, match => match.Groups["inner"].Value);
        feel = Contains().Replace(feel, match => $"contains({match.Groups["name"].Value}, \"{match.Groups["text"].Value}\")");
        return feel.StartsWith('!') ? $"not({feel[1..]})" : feel;
    }

    private static void AdaptScript(XElement task)
    {
        var script = task.Element(Bpmn + "script")?.Value.Trim() ?? string.Empty;
        var extensions = Extensions(task);
        extensions.Add(
            new XElement(Zeebe + "taskDefinition", new XAttribute("type", script)),
            new XElement(Zeebe + "ioMapping", DataMappings(task)));
    }

    // Data associations copy between a data object and the script's own data, which we call betsyData.
    private static IEnumerable<XElement> DataMappings(XElement task)
    {
        foreach (var name in task.Elements(Bpmn + "dataInputAssociation").Select(association => ObjectName(association.Element(Bpmn + "sourceRef"))))
        {
            yield return new XElement(Zeebe + "input", new XAttribute("source", "= " + name), new XAttribute("target", "betsyData"));
        }

        foreach (var name in task.Elements(Bpmn + "dataOutputAssociation").Select(association => ObjectName(association.Element(Bpmn + "targetRef"))))
        {
            yield return new XElement(Zeebe + "output", new XAttribute("source", "= betsyData"), new XAttribute("target", name));
        }
    }

    private static string ObjectName(XElement? reference)
    {
        var target = reference!.Document!.Descendants().First(element => element.Attribute("id")?.Value == reference.Value.Trim());
        var data = target.Attribute("dataObjectRef") is { } inner
            ? reference.Document!.Descendants().First(element => element.Attribute("id")?.Value == inner.Value)
            : target;
        return data.Attribute("name")?.Value ?? target.Attribute("name")?.Value ?? data.Attribute("id")!.Value;
    }

    // The suite means that everything inside is done; who starts it is left open by the standard.
    private static void StartEverything(XElement subProcess)
    {
        var ids = subProcess.Elements(Bpmn + "scriptTask").Select(task => $"\"{task.Attribute("id")!.Value}\"");
        Extensions(subProcess).Add(new XElement(Zeebe + "adHoc", new XAttribute("activeElementsCollection", string.Create(CultureInfo.InvariantCulture, $"= [{string.Join(", ", ids)}]"))));
    }

    private static XElement Extensions(XElement element)
    {
        if (element.Element(Bpmn + "extensionElements") is { } existing)
        {
            return existing;
        }

        var extensions = new XElement(Bpmn + "extensionElements");
        element.AddFirst(extensions);
        return extensions;
    }

    [GeneratedRegex(@"\$\{(?<inner>[^}]*)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<name>\w+)\.contains\(""(?<text>[^""]*)""\)", RegexOptions.NonBacktracking)]
    private static partial Regex Contains();
}
