using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace BackOffice.CustomerService.Notices.Channels.Web;

/// <summary>JSON with its length told beforehand, which some gateways insist on.</summary>
internal static class JsonContent
{
    public static HttpContent Of(JsonNode node)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(node.ToJsonString()));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }
}
