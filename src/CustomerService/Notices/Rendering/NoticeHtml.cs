using System.Net;
using System.Text;

namespace BackOffice.CustomerService.Notices.Rendering;

/// <summary>The body of an HTML mail: paragraphs of escaped text, nothing else.</summary>
internal static class NoticeHtml
{
    public static string Of(string subject, string text, string language)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html><html lang=\"").Append(WebUtility.HtmlEncode(language == "en" ? "en" : "zh-CN")).Append("\"><head><meta charset=\"utf-8\"><title>")
            .Append(WebUtility.HtmlEncode(subject)).Append("</title></head><body>");
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            html.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>");
        }

        return html.Append("</body></html>").ToString();
    }
}
