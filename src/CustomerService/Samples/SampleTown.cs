using System.Collections.Immutable;
using System.Globalization;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Outages;
using BackOffice.CustomerService.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Samples;

/// <summary>A small town for the first look: invented people at invented addresses, the same at every start. For Development only.</summary>
public sealed class SampleTown
{
    private const int Customers = 200;
    private const int PhoneFrom = 1;

    private static readonly string[] Districts = ["城东区", "城西区", "滨河区", "开发区"];
    private static readonly string[] Streets = ["幸福小区", "建设路", "文化路", "春晖小区", "河滨路", "工业大道", "向阳小区", "学府路"];
    private static readonly string[] Surnames = ["李", "王", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "郭", "何", "林", "高", "罗"];
    private static readonly string[] GivenNames = ["示例", "建平", "秀兰", "晓明", "春梅", "志强", "玉华", "文静", "国栋", "丽娟", "德明", "桂英", "海涛"];
    private static readonly string[] Firms = ["示例面馆", "示例小学", "示例医院", "示例机械厂", "示例浴池", "示例便民超市"];

    private readonly CustomerServiceDbFactory _databases;

    internal SampleTown(CustomerServiceDbFactory databases) => _databases = databases;

    /// <summary>Fills the register where it is empty.</summary>
    /// <returns>How many customers moved in; 0 where somebody lives there already.</returns>
    public Task<int> FillAsync(CancellationToken cancellation = default) =>
        _databases.WriteAsync(
            async (db, token) =>
            {
                if (await db.Customers.AnyAsync(token))
                {
                    return 0;
                }

                foreach (var place in Enumerable.Range(0, Customers))
                {
                    CustomerRegister.Add(db, CustomerNumber.Of(await Counters.NextAsync(db, CustomerNumber.Counter, token)), Inhabitant(place));
                }

                foreach (var street in Enumerable.Range(0, Customers).Select(Inhabitant).Select(static entry => entry.Address).GroupBy(static home => (home.District, home.Street)))
                {
                    var valve = string.Create(CultureInfo.InvariantCulture, $"V-{Array.IndexOf(Districts, street.Key.District) + 1}{Array.IndexOf(Streets, street.Key.Street) + 1:00}");
                    NetworkMap.Add(db, valve, street.Select(static home => new OutageArea(home.District, home.Street, home.Building)));
                }

                return Customers;
            },
            cancellation);

    internal static CustomerEntry Inhabitant(int place)
    {
        var firm = place % 12 == 11;
        return new CustomerEntry(firm ? Firm(place) : Person(place), Phones(place), Home(place, firm), firm ? FirmClass(place) : CustomerClass.Resident)
        {
            Care = place % 17 == 5 && !firm ? CareNeed.Old | CareNeed.LivesAlone : CareNeed.None,
            Notes = place % 23 == 3 ? "门铃不响，请敲门。" : "",
            Email = place % 7 == 2 ? string.Create(CultureInfo.InvariantCulture, $"customer{place:000}@example.com") : "",
            Language = place % 29 == 6 ? CustomerLanguage.English : CustomerLanguage.Chinese,
            Premises = !firm ? Premises.Ordinary : (place / 12 % Firms.Length) switch { 1 => Premises.School, 2 => Premises.Hospital, _ => Premises.Ordinary },
        };
    }

    private static string Person(int place) => Surnames[place % Surnames.Length] + GivenNames[place / 3 % GivenNames.Length];

    private static string Firm(int place) => Districts[place % Districts.Length][..2] + Firms[place / 12 % Firms.Length];

    private static ImmutableArray<PhoneNumber> Phones(int place)
    {
        var mobile = new PhoneNumber(string.Create(CultureInfo.InvariantCulture, $"1380000{PhoneFrom + place:0000}"));
        return place % 9 == 4 ? [mobile, new PhoneNumber(string.Create(CultureInfo.InvariantCulture, $"0632770{place:0000}"))] : [mobile];
    }

    private static Address Home(int place, bool firm) => new(
        Districts[place % Districts.Length],
        Streets[place / 4 % Streets.Length],
        firm ? string.Create(CultureInfo.InvariantCulture, $"{place + 1} 号") : string.Create(CultureInfo.InvariantCulture, $"{(place % 9) + 1} 号楼 {(place % 3) + 1} 单元"),
        firm ? "" : string.Create(CultureInfo.InvariantCulture, $"{(place % 6) + 1}0{(place % 2) + 1}"));

    private static CustomerClass FirmClass(int place) => (place / 12 % 4) switch
    {
        0 => CustomerClass.Commercial,
        1 => CustomerClass.PublicService,
        2 => CustomerClass.Industrial,
        _ => CustomerClass.NonResidentHeating,
    };
}
