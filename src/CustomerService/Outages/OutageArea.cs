namespace BackOffice.CustomerService.Outages;

/// <summary>A part of the pipe network: a valve with every building behind it, or a district, a street of it, a building of that.</summary>
/// <param name="District">The district; empty for a valve.</param>
/// <param name="Street">The street or estate; empty is the whole district.</param>
/// <param name="Building">The building; empty is the whole street.</param>
/// <param name="Valve">The valve; empty for an address.</param>
public sealed record OutageArea(string District, string Street, string Building, string Valve = "")
{
    public static OutageArea BehindValve(string valve) => new("", "", "", valve);

    /// <summary>How people say it.</summary>
    public string Text => Valve.Length > 0 ? $"阀门 {Valve}" : string.Join(' ', new[] { District, Street, Building }.Where(static part => part.Length > 0));

    /// <summary>Whether everything of another area lies in this one.</summary>
    public bool Holds(OutageArea other) =>
        this == other
        || (Valve.Length == 0 && other.Valve.Length == 0 && District == other.District && (Street.Length == 0 || (Street == other.Street && (Building.Length == 0 || Building == other.Building))));

    /// <summary>Several areas in one text: the buildings of a street in a row, and "…" where it grows too long.</summary>
    public static string TextOf(IEnumerable<OutageArea> areas, int most)
    {
        var groups = areas.GroupBy(static area => area.Valve.Length > 0 ? "阀门" : area.Building.Length > 0 ? $"{area.District} {area.Street}" : area.Text, StringComparer.Ordinal)
            .Select(static group => $"{group.Key} {string.Join('、', group.Select(static area => area.Valve + area.Building).Where(static part => part.Length > 0))}".TrimEnd());
        var text = string.Join('；', groups);
        return text.Length <= most ? text : $"{text[..(most - 1)]}…";
    }
}
