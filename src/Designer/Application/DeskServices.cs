using BackOffice.Designer.Components.Pages.Cases;
using BackOffice.Designer.Components.Pages.Cases.Changes;
using BackOffice.Designer.Components.Pages.Customers;
using BackOffice.Designer.Components.Pages.Definitions;
using BackOffice.Designer.Components.Pages.Inbox;
using BackOffice.Designer.Components.Pages.Intake;
using BackOffice.Designer.Components.Pages.Notices;
using BackOffice.Designer.Components.Pages.Operations;
using BackOffice.Designer.Components.Pages.Settings;
using BackOffice.Designer.Components.Pages.Tasks;
using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Application;

/// <summary>What stands between the screens and the rooms below: one desk a topic.</summary>
internal static class DeskServices
{
    public static IServiceCollection AddDesks(this IServiceCollection services)
    {
        services.AddSingleton<CaseChanges>();
        services.AddSingleton<ICaseChanges>(given => given.GetRequiredService<CaseChanges>());
        services.AddHostedService(given => given.GetRequiredService<CaseChanges>());
        services.AddScoped<RequestFacts>();
        services.AddSingleton<CaseSubjects>();
        services.AddScoped<CaseHistory>();
        services.AddScoped<IInboxDesk, HostInboxDesk>();
        services.AddScoped<ITaskDesk, HostTaskDesk>();
        services.AddScoped<ICaseDesk, HostCaseDesk>();
        services.AddScoped<ICaseChanger, HostCaseChanger>();
        services.AddScoped<ISettingsDesk, HostSettingsDesk>();
        services.AddScoped<IIntakeDesk, HostIntakeDesk>();
        services.AddScoped<ICustomerDesk, HostCustomerDesk>();
        services.AddScoped<INoticeDesk, HostNoticeDesk>();
        services.AddScoped<OperationsDesk>();
        return services.AddDefinitionPages();
    }
}
