using BackOffice.CustomerService.Outages;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Pictures of postings, for whoever is signed in.</summary>
internal static class OutagePhotos
{
    private const string Forever = "private, max-age=31536000, immutable";

    public static void MapOutagePhotos(this WebApplication app) =>
        app.MapGet("/outages/{number}/photos/{digest}", async (string number, string digest, OutageLists lists, HttpContext http) =>
        {
            if (await lists.PhotoAsync(number, digest, http.RequestAborted) is not { } photo)
            {
                return Results.NotFound();
            }

            // The address is the content's own digest.
            http.Response.Headers.CacheControl = Forever;
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return Results.Bytes(photo.Content, photo.MediaType);
        }).RequireAuthorization();
}
