namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>What the definition pages need.</summary>
internal static class DefinitionPages
{
    public static IServiceCollection AddDefinitionPages(this IServiceCollection services) => services
        .AddSingleton<IDefinitionDesk, HostDefinitionDesk>()
        .AddScoped<AuthorNames>();
}
