using BackOffice.Designer.Commands;

namespace BackOffice.Designer.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("--urls", "http://localhost:5090")]
    [InlineData("--Database:Provider=PostgreSql")]
    public void Host_settings_alone_run_the_web_server(params string[] args) => Assert.True(CommandLine.StartsWebServer(args));

    [Theory]
    [InlineData("users", "create-admin", "wang")]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("--version")]
    public void A_word_or_a_question_is_a_command(params string[] args) => Assert.False(CommandLine.StartsWebServer(args));

    [Fact]
    public async Task A_word_that_is_no_command_fails_and_says_so()
    {
        var errors = new StringWriter();
        var code = await CommandLine.Root().Parse(["frobnicate"]).InvokeAsync(new() { Error = errors, Output = new StringWriter() });
        Assert.NotEqual(0, code);
        Assert.Contains("frobnicate", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tally_prints_its_counts_last_and_fails_when_something_failed()
    {
        var output = new StringWriter { NewLine = "\n" };
        var tally = new CommandTally(output);
        tally.Pass();
        tally.Fail("home-repair.bpmn: no end event");
        Assert.Equal(1, tally.Close());
        Assert.Equal("home-repair.bpmn: no end event\n1 passed, 1 failed\n", output.ToString());
    }
}
