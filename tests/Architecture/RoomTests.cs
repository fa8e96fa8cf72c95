namespace BackOffice.Architecture.Tests;

public sealed class RoomTests
{
    public static TheoryData<string> Rooms => [.. RoomRules.Order];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_refers_only_to_rooms_below_it(string room)
    {
        var references = RoomReferences.Of(Path.Combine(AppContext.BaseDirectory, room + ".dll"));

        Assert.NotEmpty(references);
        Assert.Empty(RoomRules.Violations(room, references));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_rule_bites_on_a_planted_upward_reference(string room)
    {
        // This very assembly refers to the topmost room: taken for any room below, it is the offender.
        var references = RoomReferences.Of(typeof(RoomTests).Assembly.Location);

        var violations = RoomRules.Violations(room, references);

        Assert.Equal(room != "BackOffice.Designer", violations.Contains($"{room} may not refer to BackOffice.Designer."));
    }

    [Fact]
    public void The_rule_bites_on_a_database_in_a_pure_room()
    {
        Assert.Equal(
            ["BackOffice.Decisions may not refer to Microsoft.EntityFrameworkCore.Relational."],
            RoomRules.Violations("BackOffice.Decisions", ["System.Runtime", "Microsoft.EntityFrameworkCore.Relational"]));
    }

    [Fact]
    public void Only_the_expressions_folder_of_the_core_names_Decisions()
    {
        var core = Path.Combine(Repository.Root, "src", "Workflows", "Core");
        var files = Directory.EnumerateFiles(core, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(core, path).Replace('\\', '/'), File.ReadAllText(path)))
            .ToList();

        Assert.NotEmpty(files);
        Assert.Empty(RoomRules.DecisionsOutsideExpressions(files));
    }

    [Fact]
    public void The_rule_about_Decisions_bites_on_a_planted_using()
    {
        Assert.Equal(
            ["Elements/Planted.cs names BackOffice.Decisions; only Expressions/ may."],
            RoomRules.DecisionsOutsideExpressions([("Elements/Planted.cs", "using BackOffice.Decisions.Feel;"), ("Expressions/Fine.cs", "using BackOffice.Decisions.Feel;")]));
    }
}
