using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Samples;
using BackOffice.CustomerService.Storage;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Tests;

public sealed class CustomerRegisterTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_registered_customer_is_read_back_as_written(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var entry = Entry("李建平", "幸福小区 3 号楼 501", "13800000001", "0632-7700001") with { Care = CareNeed.Old | CareNeed.LivesAlone, Notes = "请敲门。" };

        var number = await database.Register.RegisterAsync(entry);
        var customer = await database.Register.GetAsync(number);

        Assert.Equal("K-000001", number);
        Assert.Equal(("李建平", "幸福小区 3 号楼 501", CustomerClass.Resident, CareNeed.Old | CareNeed.LivesAlone, "请敲门。", 0),
            (customer!.Name, customer.Address.Text, customer.Class, customer.Care, customer.Notes, customer.Revision));
        Assert.Equal(["138-0000-0001", "06327700001"], customer.Phones.Select(p => p.Shown));
        Assert.Null(await database.Register.GetAsync("K-000002"));
    }

    [Theory]
    [InlineData("13800000001", "李建平")]
    [InlineData("138-0000-0001", "李建平")]
    [InlineData("+86 138 0000 0001", "李建平")]
    [InlineData("0001", "李建平 王秀兰")]
    [InlineData("1380000", "李建平 王秀兰 张晓明")]
    [InlineData("李", "李建平")]
    [InlineData("建平", "李建平")]
    [InlineData("李建平", "李建平")]
    [InlineData("李平", "")]
    [InlineData("幸福小区", "李建平 王秀兰")]
    [InlineData("幸福小区 王", "王秀兰")]
    [InlineData("幸福 502", "王秀兰")]
    [InlineData("福小区幸", "")]
    [InlineData("K-000003", "张晓明")]
    [InlineData("k-000003", "张晓明")]
    [InlineData("003", "张晓明")]
    [InlineData("%", "")]
    [InlineData("'; --", "")]
    [InlineData("", "")]
    [InlineData("13", "")]
    public async Task One_box_finds_by_number_phone_name_and_address(string typed, string names)
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Register.RegisterAsync(Entry("李建平", "幸福小区 3 号楼 501", "13800000001"));
        await database.Register.RegisterAsync(Entry("王秀兰", "幸福小区 3 号楼 502", "13800000002", "0632-7700001"));
        await database.Register.RegisterAsync(Entry("张晓明", "建设路 7 号", "13800000009"));

        var page = await database.Register.FindAsync(typed);

        Assert.Equal(names, string.Join(' ', page.Customers.Select(f => f.Customer.Name)));
        Assert.Null(page.Next);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Pages_follow_one_another_without_gap_or_repetition(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await new SampleTown(database.Contexts).FillAsync();

        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await database.Register.FindAsync("1380000", after, 37);
            seen.AddRange(page.Customers.Select(f => f.Customer.Number));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(200, seen.Count);
        Assert.Equal(seen.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), seen);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_changed_customer_is_found_by_the_new_words_only(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var number = await database.Register.RegisterAsync(Entry("李建平", "幸福小区 501", "13800000001"));

        Assert.IsType<CustomerOutcome.Changed>(await database.Register.ChangeAsync(number, 0, Draft("赵建平", "河滨路 2 号", "13800000008")));

        Assert.Empty((await database.Register.FindAsync("幸福小区")).Customers);
        Assert.Empty((await database.Register.FindAsync("13800000001")).Customers);
        Assert.Equal(number, Assert.Single((await database.Register.FindAsync("赵 河滨")).Customers).Customer.Number);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_stale_page_changes_nothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var number = await database.Register.RegisterAsync(Entry("李建平", "幸福小区 501", "13800000001"));
        await database.Register.ChangeAsync(number, 0, Draft("李建国", "幸福小区 501", "13800000001"));

        Assert.IsType<CustomerOutcome.Stale>(await database.Register.ChangeAsync(number, 0, Draft("李建军", "幸福小区 501", "13800000001")));

        Assert.Equal(("李建国", 1), ((await database.Register.GetAsync(number))!.Name, (await database.Register.GetAsync(number))!.Revision));
    }

    [Theory]
    [InlineData("", "138-0000-0001", "", "幸福小区", "CustomerHasAName")]
    [InlineData("李", "138-0000-000x", "", "幸福小区", "EveryNumberCanBeDialled")]
    [InlineData("李", "", "li@", "幸福小区", "MailAddressIsOne")]
    [InlineData("李", "", "", " ", "CustomerLivesSomewhere")]
    public async Task A_change_that_makes_no_sense_is_refused_and_nothing_is_saved(string name, string phone, string email, string street, string rule)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var number = await database.Register.RegisterAsync(Entry("李建平", "幸福小区 501", "13800000001"));

        var refused = await database.Register.ChangeAsync(number, 0, new CustomerDraft { Name = name, Phones = [phone], Email = email, Street = street });

        Assert.Equal(rule, Assert.Single(Assert.IsType<CustomerOutcome.Unacceptable>(refused).Rules).Rule);
        Assert.Equal("李建平", (await database.Register.GetAsync(number))!.Name);
    }

    [Fact]
    public async Task A_customer_is_changed_in_everything_that_stands_on_the_page()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var number = await database.Register.RegisterAsync(Entry("李建平", "幸福小区 501", "13800000001"));
        var draft = new CustomerDraft
        {
            Name = "Li Example",
            Phones = ["138-0000-0009", "", "0632-7700000"],
            Email = "li@example.com",
            Language = CustomerLanguage.English,
            District = "城东区",
            Street = "河滨路",
            Building = "2 号楼",
            Room = "301",
            Class = CustomerClass.Commercial,
            Premises = Premises.School,
            Care = CareNeed.Old | CareNeed.LivesAlone,
            Notes = "门铃不响",
        };

        await database.Register.ChangeAsync(number, 0, draft);

        Assert.Equivalent(draft with { Phones = ["138-0000-0009", "06327700000"] }, CustomerDraft.Of((await database.Register.GetAsync(number))!));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Numbers_are_given_once_however_many_register_together(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => database.Register.RegisterAsync(Entry($"示例{i}", "建设路", "13800000001"))));

        Assert.Equal(40, numbers.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory, OnPostgreSql]
    public async Task The_same_box_finds_the_same_on_another_database(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await new SampleTown(database.Contexts).FillAsync();
        await using var here = await TestDatabase.CreateAsync();
        await new SampleTown(here.Contexts).FillAsync();

        foreach (var typed in (string[])["13800000007", "0007", "王", "建平", "幸福小区 3", "滨河", "K-000012", "012", "示例面馆", "%_", "'"])
        {
            Assert.Equal(await NumbersAsync(here, typed), await NumbersAsync(database, typed));
        }

        static async Task<string> NumbersAsync(TestDatabase at, string typed) =>
            string.Join(' ', (await at.Register.FindAsync(typed, count: 100)).Customers.Select(f => f.Customer.Number));
    }

    [Fact]
    public async Task The_sample_town_moves_in_once_and_calls_nobody_real()
    {
        await using var database = await TestDatabase.CreateAsync();

        Assert.Equal((200, 0), (await new SampleTown(database.Contexts).FillAsync(), await new SampleTown(database.Contexts).FillAsync()));
        Assert.All(Enumerable.Range(0, 200).SelectMany(i => SampleTown.Inhabitant(i).Phones), phone => Assert.Matches("^(1380000[0-9]{4}|0632770[0-9]{4})$", phone.Digits));
    }

    [Fact]
    public async Task The_schema_is_complete_after_migration()
    {
        await using var database = await TestDatabase.CreateAsync();

        Assert.Empty(await CustomerServiceSchema.MissingAsync(database.Settings));
    }

    private static CustomerEntry Entry(string name, string address, params string[] phones) =>
        new(name, [.. phones.Select(p => PhoneNumber.Parse(p)!)], Address.Of(address), CustomerClass.Resident);

    private static CustomerDraft Draft(string name, string street, string phone) => new() { Name = name, Street = street, Phones = [phone] };
}
