using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Outages;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Tests.Outages;

public sealed class AffectedCustomersTests
{
    private const string Number = "T-20261120-0001";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_area_of_addresses_and_valves_holds_each_customer_once_by_class(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var home = await MoveInAsync(database, "城东区", "幸福小区", "1 号楼");
        var alone = await MoveInAsync(database, "城东区", "幸福小区", "2 号楼", entry => entry with { Care = CareNeed.LivesAlone });
        var school = await MoveInAsync(database, "城东区", "建设路", "8 号", entry => entry with { Class = CustomerClass.PublicService, Premises = Premises.School });
        var hospital = await MoveInAsync(database, "城西区", "学府路", "1 号", entry => entry with { Class = CustomerClass.PublicService, Premises = Premises.Hospital });
        var firm = await MoveInAsync(database, "城西区", "学府路", "2 号", entry => entry with { Class = CustomerClass.Commercial });
        await MoveInAsync(database, "滨河区", "河滨路", "3 号");
        await new NetworkMap(database.Contexts).SetValvesAsync(Behind("V-201", new("城西区", "学府路", "1 号"), new("城西区", "学府路", "2 号"), new("城东区", "幸福小区", "1 号楼")));

        var customers = await ComputeAsync(database, new OutageArea("城东区", "幸福小区", ""), new OutageArea("城东区", "建设路", "8 号"), OutageArea.BehindValve("V-201"));

        Assert.Equal(
            [(home, OutageClass.Household), (alone, OutageClass.SpecialCare), (school, OutageClass.School), (hospital, OutageClass.Hospital), (firm, OutageClass.Firm)],
            (await customers.ListAsync(Number)).Customers.Select(customer => (customer.Number, customer.Class)));
        Assert.Equal(5, (await customers.CountAsync(Number)).Included);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_people_decided_stays_when_the_area_changes(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var first = await MoveInAsync(database, "城东区", "幸福小区", "1 号楼");
        var second = await MoveInAsync(database, "城东区", "幸福小区", "2 号楼");
        var outside = await MoveInAsync(database, "滨河区", "河滨路", "3 号");
        var customers = await ComputeAsync(database, new OutageArea("城东区", "", ""));
        var now = new DateTimeOffset(2026, 11, 20, 1, 0, 0, TimeSpan.Zero);

        Assert.True(await customers.DecideAsync(Number, first, included: false, "自备气源", "hotline.demo", now, default));
        Assert.True(await customers.DecideAsync(Number, outside, included: true, "同一支管", "hotline.demo", now, default));
        Assert.False(await customers.DecideAsync(Number, "K-999999", included: true, "不存在", "hotline.demo", now, default));
        await ComputeAsync(database, new OutageArea("城东区", "幸福小区", "1 号楼"));

        Assert.Equal(
            [(first, false, "自备气源"), (outside, true, "同一支管")],
            (await customers.ListAsync(Number)).Customers.Select(customer => (customer.Number, customer.IsIncluded, customer.Reason)));
        Assert.DoesNotContain((await customers.ListAsync(Number)).Customers, customer => customer.Number == second);
        Assert.Equal((1, 1), ((await customers.CountAsync(Number)).Included, (await customers.CountAsync(Number)).Excluded));
    }

    [Fact]
    public async Task The_list_is_read_page_by_page_and_by_class()
    {
        await using var database = await TestDatabase.CreateAsync();
        for (var i = 0; i < 7; i++)
        {
            var care = i % 3 == 0 ? CareNeed.Old : CareNeed.None;
            await MoveInAsync(database, "城东区", "幸福小区", "1 号楼", entry => entry with { Care = care });
        }

        var customers = await ComputeAsync(database, new OutageArea("城东区", "", ""));

        var first = await customers.ListAsync(Number, count: 4);
        var second = await customers.ListAsync(Number, after: first.Next, count: 4);
        Assert.Equal((4, 3, null), (first.Customers.Length, second.Customers.Length, second.Next));
        Assert.Equal(3, (await customers.ListAsync(Number, OutageClass.SpecialCare)).Customers.Length);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_map_counts_who_lies_in_two_chosen_areas_once(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await MoveInAsync(database, "城东区", "幸福小区", "10 号楼");
        await MoveInAsync(database, "城东区", "幸福小区", "9 号楼");
        await MoveInAsync(database, "城东区", "建设路", "1 号");
        var map = new NetworkMap(database.Contexts);
        await map.SetValvesAsync(Behind("V-1", new("城东区", "幸福小区", "9 号楼"), new("城东区", "建设路", "1 号")));

        Assert.Equal([("城东区", 3)], (await map.DistrictsAsync()).Select(place => (place.Name, place.Customers)));
        Assert.Equal(["9 号楼", "10 号楼"], (await map.BuildingsAsync("城东区", "幸福小区")).Select(place => place.Name));
        Assert.Equal([("V-1", 2)], (await map.ValvesAsync()).Select(place => (place.Name, place.Customers)));
        Assert.Equal(3, await map.CountAsync([new OutageArea("城东区", "幸福小区", ""), OutageArea.BehindValve("V-1")]));
    }

    private static Task<string> MoveInAsync(TestDatabase database, string district, string street, string building, Func<CustomerEntry, CustomerEntry>? change = null)
    {
        var entry = new CustomerEntry("李示例", [], new Address(district, street, building, "101"), CustomerClass.Resident);
        return database.Register.RegisterAsync(change is null ? entry : change(entry));
    }

    private static async Task<AffectedCustomers> ComputeAsync(TestDatabase database, params OutageArea[] areas)
    {
        await database.Contexts.WriteAsync(
            async (db, token) =>
            {
                await db.OutageAreas.Where(area => area.OutageNumber == Number).ExecuteDeleteAsync(token);
                OutageBook.AddAreas(db, Number, new OutagePlan { Areas = [.. areas] });
                return true;
            },
            default);
        var customers = new AffectedCustomers(database.Contexts);
        await database.Database.WriteAsync((connection, transaction, token) => customers.ComputeAsync(Number, connection, transaction, token));
        return customers;
    }

    private static ILookup<string, OutageArea> Behind(string valve, params IEnumerable<OutageArea> buildings) => buildings.ToLookup(_ => valve, StringComparer.Ordinal);
}
