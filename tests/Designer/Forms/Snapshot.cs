using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace BackOffice.Designer.Tests.Forms;

/// <summary>Compares HTML with what was approved before, a tag a line. Run with APPROVE=1 to approve what is there now.</summary>
internal static class Snapshot
{
    private const RegexOptions Bounded = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private static readonly Regex Noise = new(@" b-[a-z0-9]{10}|<!--!-->| __internal_[a-zA-Z_]+| action=""/""", Bounded);
    private static readonly Regex Generated = new(@"(?<name>id|aria-controls)=""(popup-?|search-)?[A-Za-z0-9_-]{10}(-list|pm|nm|tb)?""", Bounded);
    private static readonly Regex Between = new(@">\s*<", Bounded);
    private static readonly Regex Lines = new(@"\s*\n\s*", Bounded);

    public static void Matches(string html, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots", $"{name}.approved.html");
        var found = Readable(html);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, found);
        }

        Assert.True(File.Exists(path), $"Nothing is approved yet for '{name}'. Look at the HTML below and run with APPROVE=1.\n{found}");
        Assert.Equal(File.ReadAllText(path), found);
    }

    /// <summary>Without what changes from run to run: generated ids, the marks of scoped styles, Blazor's comments.</summary>
    private static string Readable(string html)
    {
        var text = WebUtility.HtmlDecode(Generated.Replace(Noise.Replace(html, ""), "${name}=\"…\""));
        return Lines.Replace(Between.Replace(text, ">\n<"), "\n").Trim() + "\n";
    }
}
