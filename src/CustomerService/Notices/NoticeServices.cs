using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Notices.Alerts;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.CustomerService.Notices.FollowingUp;
using BackOffice.CustomerService.Notices.Ledger;
using BackOffice.CustomerService.Notices.Planning;
using BackOffice.CustomerService.Storage;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Outgoing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.CustomerService.Notices;

/// <summary>Puts the notices together. Others add their <see cref="INoticeChannel"/>s and <see cref="IRecipientSource"/>s.</summary>
internal static class NoticeServices
{
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.TryAddSingleton(p => NoticeSettings.From(p.GetService<IConfiguration>(), p.GetService<IHostEnvironment>()?.IsDevelopment() ?? false));
        services.AddSingleton(p => new NoticePlanner(
            p.GetRequiredService<CustomerServiceDbFactory>(), p.GetRequiredService<NoticeCatalogue>(), p.GetRequiredService<NoticeSettings>(),
            p.GetRequiredService<CompanySettings>(), Clock(p)));
        services.AddSingleton<IRecipientSource>(p => new AreaRecipients(p.GetRequiredService<CustomerRegister>()));
        services.AddSingleton<IRecipientSource>(p => new CustomerByNumber(p.GetRequiredService<CustomerRegister>()));
        services.AddSingleton<IRecipientSource>(p => new RoleRecipients(p.GetRequiredService<NoticeSettings>()));
        services.AddSingleton<IRecipientSource>(_ => new PlainRecipients("phone"));
        services.AddSingleton<IRecipientSource>(_ => new PlainRecipients("email"));
        services.AddSingleton(p => new RecipientResolver(p.GetServices<IRecipientSource>()));
        services.AddSingleton(p => new OutboxPlanning(
            p.GetRequiredService<Outbox>(), p.GetRequiredService<DefinitionCatalogue>(), p.GetRequiredService<NoticeCatalogue>(), p.GetRequiredService<RecipientResolver>(),
            p.GetRequiredService<NoticePlanner>(), p.GetRequiredService<AlertBook>(), p.GetRequiredService<CompanySettings>()));

        services.AddSingleton(p => new ChannelRegistry(p.GetRequiredService<NoticeSettings>(), p.GetServices<INoticeChannel>()));
        services.AddSingleton(p => new QuietHours(p.GetRequiredService<NoticeSettings>(), p.GetRequiredService<CompanySettings>()));
        services.AddSingleton(p => new NoticeTaking(p.GetRequiredService<CustomerServiceDbFactory>(), p.GetRequiredService<QuietHours>(), Clock(p)));
        services.AddSingleton(p => new NoticeSettling(p.GetRequiredService<CustomerServiceDbFactory>(), p.GetRequiredService<NoticeSettings>(), Clock(p)));
        services.AddSingleton(p => new ReceiptBook(p.GetRequiredService<CustomerServiceDbFactory>(), Clock(p)));
        services.AddSingleton<IReceiptSink>(p => p.GetRequiredService<ReceiptBook>());
        services.AddSingleton(p => new NoticeChannelDesk(
            p.GetRequiredService<CustomerServiceDbFactory>(), p.GetRequiredService<ChannelRegistry>(), p.GetRequiredService<Forecast>(), Clock(p)));
        services.AddSingleton(p => new NoticeOptOuts(p.GetRequiredService<CustomerServiceDbFactory>(), Clock(p)));

        services.AddSingleton(p => new Forecast(p.GetRequiredService<ChannelRegistry>(), p.GetRequiredService<QuietHours>()));
        services.AddSingleton(p => new LedgerReader(p.GetRequiredService<CustomerServiceDbFactory>()));
        services.AddSingleton(p => new ProgressReader(p.GetRequiredService<CustomerServiceDbFactory>(), p.GetRequiredService<Forecast>(), Clock(p)));
        services.AddSingleton(p => new LedgerDesk(p.GetRequiredService<CustomerServiceDbFactory>(), Clock(p)));
        services.AddSingleton(p => new NoticeLedger(
            p.GetRequiredService<NoticePlanner>(), p.GetRequiredService<RecipientResolver>(), p.GetRequiredService<LedgerReader>(),
            p.GetRequiredService<ProgressReader>(), p.GetRequiredService<LedgerDesk>()));

        services.AddSingleton(p => new FollowUps(p.GetRequiredService<CustomerServiceDbFactory>(), Clock(p)));
        services.AddSingleton(p => new AlertBook(p.GetRequiredService<CustomerServiceDbFactory>(), Clock(p)));
        services.AddSingleton(p => new NoticeAlerts(p.GetRequiredService<CustomerServiceDbFactory>(), p.GetRequiredService<AlertBook>()));
        services.AddSingleton(p => new AlertWatch(
            p.GetRequiredService<CustomerServiceDbFactory>(), p.GetRequiredService<ChannelRegistry>(), p.GetRequiredService<Forecast>(), p.GetRequiredService<AlertBook>(),
            p.GetRequiredService<NoticePlanner>(), p.GetRequiredService<RecipientResolver>(), Clock(p)));
        services.AddSingleton(p => new NoticePost(
            p.GetRequiredService<OutboxPlanning>(), p.GetRequiredService<ChannelRegistry>(), p.GetRequiredService<NoticeTaking>(), p.GetRequiredService<NoticeSettling>(),
            p.GetRequiredService<ReceiptBook>(), p.GetRequiredService<FollowUps>(), p.GetRequiredService<AlertWatch>(), p.GetRequiredService<CustomerServiceDbFactory>(),
            Clock(p), p.GetRequiredService<ILogger<NoticePost>>()));
        services.AddHostedService(p => new NoticeBackground(p.GetRequiredService<NoticePost>(), Clock(p), p.GetRequiredService<ILogger<NoticeBackground>>()));
        return services;
    }

    private static TimeProvider Clock(IServiceProvider services) => services.GetRequiredService<TimeProvider>();
}
