using BackOffice.Decisions.Dmn.Xml;

namespace BackOffice.Decisions.Dmn;

/// <summary>Makes problems that name the nearest element a reader can find.</summary>
internal static class Problems
{
    public static DmnProblem At(XmlPart part, string message)
    {
        var named = part;
        while (named.Id is null && named.Parent is not null)
        {
            named = named.Parent;
        }

        return new(named.Id, part["name"] ?? named["name"] ?? part.Name, message) { Line = part.Line };
    }
}
