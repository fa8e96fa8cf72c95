using BackOffice.Designer.Application;

namespace BackOffice.Designer.Tests.Web;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/inbox?view=mine", "/inbox?view=mine")]
    [InlineData("/", "/")]
    [InlineData("//evil.example", "/start")]
    [InlineData("/\\evil.example", "/start")]
    [InlineData("https://evil.example", "/start")]
    [InlineData("/a\nb", "/start")]
    [InlineData("", "/start")]
    [InlineData(null, "/start")]
    public void Only_an_address_of_this_server_is_taken(string? asked, string taken) => Assert.Equal(taken, LocalAddress.Or(asked, "/start"));
}
