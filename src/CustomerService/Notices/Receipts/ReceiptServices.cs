using BackOffice.CustomerService.Notices.Channels.Email;
using BackOffice.CustomerService.Notices.Channels.Sms.Alibaba;
using BackOffice.CustomerService.Notices.Channels.Sms.Http;
using BackOffice.CustomerService.Notices.Channels.Web;
using BackOffice.CustomerService.Notices.Delivery;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.CustomerService.Notices.Receipts;

/// <summary>The providers whose receipts are understood. A provider without a secret is not let in.</summary>
internal static class ReceiptServices
{
    public static IServiceCollection AddReceipts(this IServiceCollection services, IConfiguration configuration)
    {
        var http = ReceiptSettings.Read(configuration, HttpSmsChannel.Name);
        (ReceiptSettings, IReceiptReader)[] providers =
        [
            (ReceiptSettings.Read(configuration, AlibabaSmsChannel.Name), new AlibabaReceipts()),
            (http, new ReportReceipts(HttpSmsChannel.Name, SettingExpression.Read($"{ReceiptSettings.Section}:{HttpSmsChannel.Name}", nameof(http.Report), http.Report, "body"))),
            (ReceiptSettings.Read(configuration, EmailChannel.Name), MailReceipts.Create()),
        ];
        return services.AddSingleton(given => new ReceiptDoor(providers, given.GetRequiredService<IReceiptSink>(), given.GetRequiredService<TimeProvider>()));
    }
}
