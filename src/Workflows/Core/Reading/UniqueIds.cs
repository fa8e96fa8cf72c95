using System.Xml.Linq;
using BackOffice.Workflows.Core.Validation;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Ids are the only names by which elements refer to one another, so each may stand once. BPMN 2.0.2, 8.3.1.</summary>
internal static class UniqueIds
{
    public static void Check(XElement root, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in root.Descendants().Where(element => element.Name.Namespace == Bpmn.Model))
        {
            if (element.Get("id") is { } id && !seen.Add(id))
            {
                problems.Error("unique-ids", id, $"Expected each id once, but '{id}' names several elements; give one of them ('{element.Name.LocalName}') another id.");
            }
        }
    }
}
