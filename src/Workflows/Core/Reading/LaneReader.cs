using System.Collections.Immutable;
using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads lanes, nested ones after the lane that contains them. BPMN 2.0.2, 10.8.</summary>
internal static class LaneReader
{
    public static ImmutableArray<Lane> Read(XElement process) =>
    [
        .. process.Descendants(Bpmn.Model + "lane").Select(lane => new Lane(
            lane.Id(),
            lane.Get("name"),
            [.. lane.Elements(Bpmn.Model + "flowNodeRef").Select(reference => Bpmn.LocalReference(reference.Value))])),
    ];
}
