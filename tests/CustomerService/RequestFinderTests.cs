using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Tests;

public sealed class RequestFinderTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_request_is_found_by_number_customer_phone_and_words(DatabaseProvider provider)
    {
        await using var program = await TestProgram.StartAsync(provider);
        var first = await TakeAsync(program, "李示例", "13800000001", "幸福小区 3 号楼", "灶具打不着火");
        var second = await TakeAsync(program, "王示例", "13800000002", "春风里 5 号楼", "报警器常响");
        var finder = program.Get<RequestFinder>();

        Assert.Equal([second, first], (await finder.SearchAsync(first[..^2].ToLowerInvariant(), 10)).AsEnumerable());
        Assert.Equal([first], (await finder.SearchAsync(first, 10)).AsEnumerable());
        Assert.Equal([second], (await finder.SearchAsync("春风", 10)).AsEnumerable());
        Assert.Equal([second], (await finder.SearchAsync("0002", 10)).AsEnumerable());
        Assert.Equal([first], (await finder.SearchAsync("打不着火", 10)).AsEnumerable());
        Assert.Equal([second], (await finder.SearchAsync("示例", 1)).AsEnumerable());
        Assert.Empty(await finder.SearchAsync("秋雨里", 10));
        Assert.Empty(await finder.SearchAsync("  ", 10));
    }

    private static async Task<string> TakeAsync(TestProgram program, string name, string phone, string address, string content)
    {
        program.Clock.Advance(TimeSpan.FromMinutes(1));
        var intake = new RequestIntake
        {
            Kind = RequestKind.Repair,
            ProcessId = "home-repair",
            Name = name,
            Phone = phone,
            Address = address,
            Class = CustomerClass.Resident,
            Content = content,
            OccurredAt = program.Clock.Now.AddMinutes(-1),
            IsReadBack = true,
        };
        return Assert.IsType<IntakeOutcome.Received>(await program.Desk.ReceiveAsync(intake, TestProgram.Hotline)).Number;
    }
}
