namespace BackOffice.Designer.Application;

/// <summary>A failure that nobody expected is a page with a number; an address that leads nowhere is a page too.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
    }
}
