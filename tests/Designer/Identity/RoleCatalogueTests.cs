using System.Globalization;
using BackOffice.Designer.Identity;
using BackOffice.TestKit;

namespace BackOffice.Designer.Tests.Identity;

public sealed class RoleCatalogueTests
{
    private const string File = """
        roles:
          hotline: { zh: 客服接线员, en: Hotline agent, demo: 李敏, may: [intake] }
          fitter: { zh: 维修员 }
        """;

    [Fact]
    public void Roles_carry_both_names_and_what_they_may()
    {
        var hotline = new RoleCatalogue(RoleCatalogue.Parse(File)).Find("hotline")!;
        Assert.Equal("客服接线员", hotline.NameIn(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal("Hotline agent", hotline.NameIn(CultureInfo.GetCultureInfo("en-GB")));
        Assert.Equal(Permission.Intake, Assert.Single(hotline.May));
        Assert.Equal("李敏", hotline.Demo);
    }

    [Fact]
    public void A_role_without_English_name_shows_its_key() =>
        Assert.Equal("fitter", new RoleCatalogue(RoleCatalogue.Parse(File)).Find("fitter")!.NameEnglish);

    [Theory]
    [InlineData(File)]
    [InlineData("")]
    [InlineData("roles: { administrator: { zh: 假冒, may: [] } }")]
    public void Every_installation_has_one_administrator_who_may_everything(string file)
    {
        var roles = RoleCatalogue.Parse(file);
        Assert.Equal(RoleCatalogue.Administrator, Assert.Single(roles, role => role.Id == "administrator"));
        Assert.Equal(Permission.All, RoleCatalogue.Administrator.May);
    }

    [Fact]
    public void A_broken_file_names_its_place_and_leaves_the_administrator()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("common"));
        System.IO.File.WriteAllText(folder.File("common/roles.yaml"), "roles:\n  - hotline\n");
        var roles = RoleCatalogue.Read(folder.Path);
        Assert.Equal(RoleCatalogue.Administrator, Assert.Single(roles.Roles));
        Assert.Contains("roles.yaml(2,", roles.Problem, StringComparison.Ordinal);
    }
}
