using System.Collections.Immutable;
using BackOffice.CustomerService.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Outages;

/// <summary>Where gas is used and which valve stands before it: what an area is picked from.</summary>
public sealed class NetworkMap
{
    private readonly CustomerServiceDbFactory _databases;

    internal NetworkMap(CustomerServiceDbFactory databases) => _databases = databases;

    /// <summary>The districts, by name.</summary>
    public async Task<ImmutableArray<NetworkPlace>> DistrictsAsync(CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var found = await db.Customers.Where(c => c.District != "").GroupBy(c => c.District).Select(g => new { Name = g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return Sorted(found.Select(one => new NetworkPlace(new OutageArea(one.Name, "", ""), one.Name, one.Count)));
    }

    /// <summary>The streets and estates of a district.</summary>
    public async Task<ImmutableArray<NetworkPlace>> StreetsAsync(string district, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var found = await db.Customers.Where(c => c.District == district).GroupBy(c => c.Street).Select(g => new { Name = g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return Sorted(found.Select(one => new NetworkPlace(new OutageArea(district, one.Name, ""), one.Name, one.Count)));
    }

    /// <summary>The buildings of a street.</summary>
    public async Task<ImmutableArray<NetworkPlace>> BuildingsAsync(string district, string street, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var found = await db.Customers.Where(c => c.District == district && c.Street == street).GroupBy(c => c.Building)
            .Select(g => new { Name = g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return Sorted(found.Select(one => new NetworkPlace(new OutageArea(district, street, one.Name), one.Name, one.Count)));
    }

    /// <summary>The valves, with how many customers are behind each.</summary>
    public async Task<ImmutableArray<NetworkPlace>> ValvesAsync(CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var valves = await db.NetworkValves.Select(v => v.Valve).Distinct().ToListAsync(cancellation);
        var behind = await db.NetworkValves
            .Join(db.Customers, v => new { v.District, v.Street, v.Building }, c => new { c.District, c.Street, c.Building }, (v, c) => v.Valve)
            .GroupBy(valve => valve).Select(g => new { Valve = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Valve, g => g.Count, cancellation);
        return Sorted(valves.Select(valve => new NetworkPlace(OutageArea.BehindValve(valve), valve, behind.GetValueOrDefault(valve))));
    }

    /// <summary>How many customers several areas hold together; who lies in two of them counts once.</summary>
    public async Task<int> CountAsync(IReadOnlyCollection<OutageArea> areas, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var valves = areas.Select(static area => area.Valve).Where(static valve => valve.Length > 0).ToList();
        var behind = await db.NetworkValves.Where(v => valves.Contains(v.Valve)).Select(v => new { v.District, v.Street, v.Building }).Distinct().ToListAsync(cancellation);
        var addresses = areas.Where(static area => area.Valve.Length == 0).Concat(behind.Select(v => new OutageArea(v.District, v.Street, v.Building))).ToHashSet();
        var districts = addresses.Select(static area => area.District).Distinct(StringComparer.Ordinal).ToList();
        var buildings = await db.Customers.Where(c => districts.Contains(c.District)).GroupBy(c => new { c.District, c.Street, c.Building })
            .Select(g => new { g.Key.District, g.Key.Street, g.Key.Building, Count = g.Count() }).ToListAsync(cancellation);
        return buildings.Where(b => addresses.Contains(new OutageArea(b.District, "", "")) || addresses.Contains(new OutageArea(b.District, b.Street, ""))
            || addresses.Contains(new OutageArea(b.District, b.Street, b.Building))).Sum(b => b.Count);
    }

    /// <summary>Writes down which buildings stand behind some valves, instead of what was written of them before.</summary>
    public Task SetValvesAsync(ILookup<string, OutageArea> valves, CancellationToken cancellation = default) =>
        _databases.WriteAsync(
            async (db, token) =>
            {
                foreach (var valve in valves)
                {
                    await db.NetworkValves.Where(v => v.Valve == valve.Key).ExecuteDeleteAsync(token);
                    Add(db, valve.Key, valve);
                }

                return true;
            },
            cancellation);

    internal static void Add(CustomerServiceDb db, string valve, IEnumerable<OutageArea> buildings) =>
        db.NetworkValves.AddRange(buildings.Distinct().Select((area, place) => new Storage.Rows.NetworkValveRow
        {
            Valve = valve,
            Place = place,
            District = area.District,
            Street = area.Street,
            Building = area.Building,
        }));

    // Numbers within names are counted, so that 10 comes after 9.
    private static ImmutableArray<NetworkPlace> Sorted(IEnumerable<NetworkPlace> places) =>
        [.. places.OrderBy(static place => Leading(place.Name)).ThenBy(static place => place.Name, StringComparer.Ordinal)];

    private static int Leading(string name) => int.TryParse(string.Concat(name.TakeWhile(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
}
