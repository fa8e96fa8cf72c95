using System.Xml.Linq;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>Gives every element of a kind an input that can fail, so that it can stand still and something can be done to it.</summary>
internal static class Fragile
{
    private const string Frail = "=if frail = true then (function(x) x) else 1";

    public static string Make(string xml, ElementKind kind)
    {
        var ids = CoreEngine.Read(xml).Nodes.Where(node => node.Parent is not null && ElementKinds.Of(node) == kind && node.Inputs.IsEmpty).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count == 0)
        {
            return xml;
        }

        var definitions = XElement.Parse(xml);
        foreach (var element in definitions.Descendants().Where(element => element.Name.Namespace == ModelWriter.Model && ids.Contains((string?)element.Attribute("id") ?? "")))
        {
            new NodeWriter(element, definitions).Input(Frail, "local");
        }

        return definitions.ToString();
    }
}
