namespace BackOffice.TestKit.Web;

/// <summary>A request as it arrived; <paramref name="Target"/> is path and query.</summary>
public sealed record GatewayCall(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);
