using BackOffice.CustomerService.Customers;

namespace BackOffice.CustomerService.Tests;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("138-0000-0001", "13800000001", "138-0000-0001")]
    [InlineData("+86 138 0000 0001", "13800000001", "138-0000-0001")]
    [InlineData("008613800000001", "13800000001", "138-0000-0001")]
    [InlineData("（0632）7700000", "06327700000", "06327700000")]
    [InlineData("95598", "95598", "95598")]
    public void A_number_is_kept_as_it_is_dialled(string text, string digits, string shown)
    {
        var phone = PhoneNumber.Parse(text);

        Assert.Equal((digits, shown), (phone!.Digits, phone.Shown));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1234")]
    [InlineData("微信 abc")]
    [InlineData("1234567890123456")]
    public void What_cannot_be_dialled_is_no_number(string text) => Assert.Null(PhoneNumber.Parse(text));
}
