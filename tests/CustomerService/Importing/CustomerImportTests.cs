using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Importing;
using BackOffice.TestKit;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Tests.Importing;

public sealed class CustomerImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Customers_of_another_system_keep_their_numbers_and_are_found_as_always(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var file = Write(
            "\uFEFFNumber,Name,Phones,Email,Language,District,Street,Building,Room,Class,Care,Premises,Notes",
            "120,\"李,示例\",138-0000-0001 0632-7700000,li@example.com,en,城东区,幸福小区,3 号楼,501,resident,old lives-alone,,门铃不响",
            ",示例小学,0632-7700001,,,城东区,建设路,1 号,,public-service,,school,");

        var outcome = await ImportAsync(database, file);

        Assert.Equal((2, 0), (outcome.Taken, outcome.Problems.Length));
        Assert.Equivalent(
            new CustomerDraft
            {
                Name = "李,示例",
                Phones = ["138-0000-0001", "06327700000"],
                Email = "li@example.com",
                Language = CustomerLanguage.English,
                District = "城东区",
                Street = "幸福小区",
                Building = "3 号楼",
                Room = "501",
                Care = CareNeed.Old | CareNeed.LivesAlone,
                Notes = "门铃不响",
            },
            CustomerDraft.Of((await database.Register.GetAsync("K-000120"))!));
        Assert.Equal("K-000121", Assert.Single((await database.Register.FindAsync("06327700001")).Customers).Customer.Number);
        Assert.Equal("K-000120", Assert.Single((await database.Register.FindAsync("示例 号楼")).Customers).Customer.Number);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_same_file_again_changes_what_it_knows_and_doubles_nobody(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await ImportAsync(database, Write("number,name,phones,district,street", "1,李示例,13800000001,城东区,幸福小区"));

        await ImportAsync(database, Write("number,name,phones,district,street", "K-000001,王示例,13800000002,城东区,河滨路", "2,赵示例,,城东区,河滨路"));

        var found = (await database.Register.FindAsync("河滨路")).Customers;
        Assert.Equal(["K-000001 王示例 1", "K-000002 赵示例 0"], found.Select(one => $"{one.Customer.Number} {one.Customer.Name} {one.Customer.Revision}"));
        Assert.Empty((await database.Register.FindAsync("13800000001")).Customers);
    }

    [Fact]
    public async Task One_line_that_cannot_be_taken_over_keeps_the_whole_file_out_and_every_such_line_is_named()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var file = Write(
            "number,name,phones,district,street,class,language",
            "1,李示例,13800000001,城东区,幸福小区,,",
            "1,王示例,13800000002,城东区,幸福小区,,",
            "3,,nobody,城东区,幸福小区,,",
            "4,赵示例,,城东区,幸福小区,palace,",
            "A7,钱示例,,城东区,幸福小区,,",
            "6,孙示例,,城东区,幸福小区,,de");

        var outcome = await ImportAsync(database, file);

        Assert.Equal(
            [
                "3: Expected each customer once, but K-000001 stands in line 2, too.",
                "4: Name: Write down the name.",
                "4: Phones: 'nobody' cannot be dialled; write it as in 138-0000-0000 or 0632-7700000.",
                "5: Expected 'class' to be of resident, public-service, commercial, industrial, heating-boiler, non-resident-heating, but found 'palace'.",
                "6: Expected 'number' to be digits or as in K-000123, but found 'A7'.",
                "7: Expected 'language' to be zh or en, but found 'de'.",
            ],
            outcome.Problems.Select(problem => $"{problem.Line}: {problem.Text}"));
        Assert.Empty((await database.Register.FindAsync("幸福小区")).Customers);
    }

    [Theory]
    [InlineData("", "1: Expected a first line with the columns name, phones, district, street and, where they are known, number, email, language, building, room, class, care, premises, notes, but the file is empty.")]
    [InlineData("name,phones,district", "1: Expected a first line with the columns name, phones, district, street and, where they are known, number, email, language, building, room, class, care, premises, notes, but 'street' is missing.")]
    [InlineData("name,phones,district,street,age", "1: Expected a first line with the columns name, phones, district, street and, where they are known, number, email, language, building, room, class, care, premises, notes, but found 'age'.")]
    [InlineData("name,phones,district,street\n李\"示例,,城东区,幸福小区", "2: Expected quotes around a whole text with quotes or commas in it, each of its quotes doubled, but a quote stands alone.")]
    public async Task A_file_of_another_shape_says_what_it_should_be(string text, string said)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);

        var problem = Assert.Single((await ImportAsync(database, Write(text))).Problems);

        Assert.Equal(said, $"{problem.Line}: {problem.Text}");
    }

    [Fact]
    public async Task A_file_that_is_not_UTF_8_says_how_to_save_it()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var file = _folder.File("gbk.csv");
        await File.WriteAllBytesAsync(file, [.. "name,phones,district,street\n"u8, 0xC0, 0xEE, .. ",,,\n"u8]);

        var problem = Assert.Single((await ImportAsync(database, file)).Problems);

        Assert.Contains("CSV UTF-8", problem.Text, StringComparison.Ordinal);
    }

    private static Task<ImportOutcome> ImportAsync(TestDatabase database, string file) => new CustomerImport(database.Contexts).RunAsync(file);

    private string Write(params string[] lines)
    {
        var file = _folder.File("customers.csv");
        File.WriteAllText(file, string.Join('\n', lines));
        return file;
    }
}
