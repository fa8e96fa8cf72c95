using BackOffice.Designer.Components.Forms;

namespace BackOffice.Designer.Tests.Forms;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("# A\n## B", "<h1>A</h1><h2>B</h2>")]
    [InlineData("one\ntwo\n\nthree", "<p>one<br>two</p><p>three</p>")]
    [InlineData("- a\n- b\n\n1. c", "<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>")]
    [InlineData("> said\n---", "<blockquote>said</blockquote><hr>")]
    [InlineData("**bold** *thin* _thin_ `code` snake_case_name", "<p><strong>bold</strong> <em>thin</em> <em>thin</em> <code>code</code> snake_case_name</p>")]
    [InlineData("[site](https://example.com)", "<p><a href=\"https://example.com/\" target=\"_blank\" rel=\"noopener\">site</a></p>")]
    public void Markdown_becomes_html(string markdown, string html) => Assert.Equal(html, Markdown.ToHtml(markdown));

    [Theory]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("[x](javascript:alert(1))", "<p>x)</p>")]
    [InlineData("[x](//evil.example)", "<p>x</p>")]
    [InlineData("[x](https://e.example/\"onclick=\"x)", "<p><a href=\"https://e.example/%22onclick=%22x\" target=\"_blank\" rel=\"noopener\">x</a></p>")]
    public void Nothing_of_it_runs(string markdown, string html) => Assert.Equal(html, Markdown.ToHtml(markdown));

    [Fact]
    public void An_escaped_value_shows_as_it_is() =>
        Assert.Equal("<p>**a** [b](c) &lt;i&gt; 1. # \\ _d_</p>", Markdown.ToHtml(Markdown.Escape("**a** [b](c) <i> 1. # \\ _d_")));
}
