using BackOffice.CustomerService.Notices.Channels.Email;
using BackOffice.CustomerService.Notices.Channels.Robots;
using BackOffice.CustomerService.Notices.Channels.Sms;
using BackOffice.CustomerService.Notices.Channels.Sms.Alibaba;
using BackOffice.CustomerService.Notices.Channels.Sms.Http;
using BackOffice.CustomerService.Notices.Channels.Web;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.CustomerService.Notices.Receipts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.CustomerService.Notices.Channels;

/// <summary>The channels that the settings describe. What is not configured is not registered: its notices wait, and the channels' page says what to set.</summary>
public static class NoticeChannelServices
{
    /// <exception cref="InvalidOperationException">A setting cannot work; the program does not start.</exception>
    public static IServiceCollection AddNoticeChannels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(NoticePrices.Read(configuration));
        services.AddSingleton(given => new ProviderClient(given.GetRequiredService<TimeProvider>()));
        services.AddEmail(SmtpSettings.Read(configuration));
        services.AddSms(SmsSettings.Read(configuration), configuration);
        services.AddRobots(RobotSettings.Read(configuration));
        return services.AddReceipts(configuration);
    }

    private static void AddEmail(this IServiceCollection services, SmtpSettings settings)
    {
        if (settings.IsConfigured)
        {
            services.AddSingleton<IMailTransport>(given => new SmtpTransport(settings, given.GetRequiredService<TimeProvider>()));
            services.AddSingleton<INoticeChannel>(given => new EmailChannel(given.GetRequiredService<IMailTransport>(), settings, given.GetRequiredService<TimeProvider>()));
        }
    }

    private static void AddSms(this IServiceCollection services, SmsSettings settings, IConfiguration configuration)
    {
        if (settings.Provider == AlibabaSmsChannel.Name)
        {
            var alibaba = AlibabaSettings.Read(configuration, settings);
            services.AddSingleton<INoticeChannel>(given => new AlibabaSmsChannel(
                new AlibabaApi(alibaba, given.GetRequiredService<ProviderClient>(), given.GetRequiredService<TimeProvider>()), alibaba, settings, given.GetRequiredService<TimeProvider>()));
        }
        else if (settings.Provider == HttpSmsChannel.Name)
        {
            var http = HttpSmsSettings.Read(configuration);
            var expressions = HttpSmsExpressions.Read(http);
            services.AddSingleton<INoticeChannel>(given => new HttpSmsChannel(http, expressions, settings, given.GetRequiredService<ProviderClient>()));
        }
    }

    private static void AddRobots(this IServiceCollection services, Dictionary<string, RobotSettings> robots)
    {
        (NoticeChannel Channel, string Kind)[] kinds = [(NoticeChannel.WeCom, "wecom"), (NoticeChannel.DingTalk, "dingtalk")];
        foreach (var (channel, kind) in kinds.Where(one => robots.Values.Any(robot => robot.Kind == one.Kind)))
        {
            services.AddSingleton<INoticeChannel>(given => new RobotChannel(channel, kind, robots, given.GetRequiredService<ProviderClient>(), given.GetRequiredService<TimeProvider>()));
        }
    }
}
