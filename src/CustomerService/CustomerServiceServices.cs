using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Importing;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Outages;
using BackOffice.CustomerService.Samples;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.CustomerService.Storage;
using BackOffice.Workflows.Host;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.CustomerService;

/// <summary>Puts this room together, on top of <see cref="WorkflowsServices.AddWorkflows"/>.</summary>
public static class CustomerServiceServices
{
    public static IServiceCollection AddCustomerService(this IServiceCollection services)
    {
        services.AddSingleton(p => new CustomerServiceDbFactory(p.GetRequiredService<IDatabase>()));
        services.AddSingleton(p => new CustomerRegister(p.GetRequiredService<CustomerServiceDbFactory>()));
        services.AddSingleton(p => new CustomerImport(p.GetRequiredService<CustomerServiceDbFactory>()));
        services.AddSingleton(p => new NetworkImport(p.GetRequiredService<NetworkMap>()));
        services.AddSingleton(p => new SampleTown(p.GetRequiredService<CustomerServiceDbFactory>()));
        services.AddSingleton(p => new RequestFinder(p.GetRequiredService<CustomerServiceDbFactory>(), p.GetRequiredService<CustomerRegister>()));
        services.AddSingleton(p => new IntakeProcedures(p.GetRequiredService<DefinitionCatalogue>()));
        services.AddSingleton<IStepParticipant>(p => new RequestsFollowTheirCase(p.GetRequiredService<CustomerServiceDbFactory>()));
        services.AddSingleton(p => new ServiceDesk(
            p.GetRequiredService<CustomerServiceDbFactory>(), p.GetRequiredService<CustomerRegister>(), p.GetRequiredService<ProcessRuntime>(),
            p.GetRequiredService<CompanySettings>(), p.GetRequiredService<TimeProvider>()));
        return services.AddNotices().AddOutages();
    }
}
