using BackOffice.CustomerService.Notices.Channels.Web;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Decisions.Values;

namespace BackOffice.CustomerService.Notices.Channels.Robots;

/// <summary>What the services' <c>errcode</c> means. A code that speaks of the robot or of haste is the channel's trouble; the rest is about this message.</summary>
internal static class RobotAnswers
{
    public static SendOutcome Judge(ProviderAnswer answer) => answer switch
    {
        ProviderAnswer.Unreachable unreachable => new SendOutcome.TryLater(unreachable.Reason, IsChannelFault: true),
        ProviderAnswer.Lost lost => new SendOutcome.Unknown(lost.Reason),
        ProviderAnswer.Given given when ForeignJson.Read(given.Body) is FeelContext fields && fields.TryGet("errcode", out var code) => OfCode(code, given.Body),
        ProviderAnswer.Given { Status: 500 or 502 or 504 } given => new SendOutcome.Unknown($"The robot's service answered {given.Status}."),
        ProviderAnswer.Given given => new SendOutcome.TryLater($"The robot's service answered {given.Status} without an errcode.", IsChannelFault: true),
        _ => throw new InvalidOperationException($"Expected a known answer, but found {answer}."),
    };

    private static SendOutcome OfCode(FeelValue code, string body)
    {
        var number = SettingExpression.Text(code);
        var reason = OneLine.Of(body, 200);
        return number switch
        {
            "0" => new SendOutcome.Accepted(null),

            // 40008, 40058, 44004: content that WeCom does not take; 400105 and its like: DingTalk.
            "40008" or "40035" or "40058" or "44004" or "400105" or "400106" => new SendOutcome.Rejected(reason),
            _ => new SendOutcome.TryLater(reason, IsChannelFault: true),
        };
    }
}
