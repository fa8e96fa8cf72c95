namespace BackOffice.Designer.Application;

/// <summary>What the browser is told to refuse.</summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// Scripts come from this server alone and never stand in the page. Styles may stand in attributes, because Radzen and the diagram
    /// libraries position their elements with them. Images and fonts may be data, because the diagram libraries embed theirs.
    /// </summary>
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
        "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "geolocation=(self), camera=(self), microphone=()";
            return next(context);
        });
    }
}
