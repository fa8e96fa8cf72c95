using BackOffice.Designer.Components.Forms;

namespace BackOffice.Designer.Tests.Forms;

public sealed class HtmlCleanerTests
{
    [Theory]
    [InlineData("<p class=\"a\">x<br>y</p>", "<p class=\"a\">x<br>y</p>")]
    [InlineData("<b>open", "<b>open</b>")]
    [InlineData("a < b & c > d &amp;", "a &lt; b & c &gt; d &amp;")]
    [InlineData("<a href='https://e.example/?a=1&amp;b=2'>x</a>", "<a href=\"https://e.example/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener\">x</a>")]
    public void What_is_harmless_stays(string html, string clean) => Assert.Equal(clean, HtmlCleaner.Clean(html));

    [Theory]
    [InlineData("<script>alert(1)</script>x", "x")]
    [InlineData("<SCRIPT src=//e>", "")]
    [InlineData("<img src=x onerror=alert(1)>", "<img>")]
    [InlineData("<img src=\"data:image/svg+xml;base64,AA\">", "<img>")]
    [InlineData("<a href=\"java&#115;cript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<div style=\"position:fixed\" id=\"x\">y</div>", "<div>y</div>")]
    [InlineData("<svg><script>alert(1)</script></svg>", "")]
    [InlineData("<!-- <b> --><form action=x><input></form>", "")]
    [InlineData("<p title=\"a>b\" onclick='x'>t</p>", "<p title=\"a&gt;b\">t</p>")]
    [InlineData("<scr<script></script>ipt>alert(1)</script>", "alert(1)")]
    [InlineData("</div></p>x", "x")]
    public void What_could_run_or_cover_the_page_goes(string html, string clean) => Assert.Equal(clean, HtmlCleaner.Clean(html));
}
