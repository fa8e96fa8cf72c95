using BackOffice.Workflows.Host.Authoring;

namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>What the definition pages need.</summary>
internal static class DefinitionPages
{
    public static IServiceCollection AddDefinitionPages(this IServiceCollection services) => services
        .AddAuthoring()
        .AddSingleton<IDefinitionDesk, DefinitionDesk>()
        .AddScoped<AuthorNames>();
}
