using Microsoft.Extensions.Configuration;

namespace BackOffice.CustomerService.Notices.Channels.Robots;

/// <summary>A group robot (section <c>Notices:Robots:NAME</c>); notices name it as their recipient.</summary>
internal sealed record RobotSettings
{
    public const string Section = "Notices:Robots";

    /// <summary><c>wecom</c> or <c>dingtalk</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The address that the group's settings show; its key is a secret, so it comes from the environment.</summary>
    public string Webhook { get; init; } = "";

    /// <summary>DingTalk's signing secret; empty where the robot asks for none.</summary>
    public string Secret { get; init; } = "";

    public static Dictionary<string, RobotSettings> Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var robots = configuration.GetSection(Section).Get<Dictionary<string, RobotSettings>>() ?? [];
        foreach (var (name, robot) in robots)
        {
            var section = $"{Section}:{name}";
            SettingProblem.Unless(robot.Kind is "wecom" or "dingtalk", section, nameof(Kind), $"wecom or dingtalk, but it is '{robot.Kind}'");
            SettingProblem.UnlessSafe(section, nameof(Webhook), robot.Webhook);
            SettingProblem.Unless(robot.Secret.Length == 0 || robot.Kind == "dingtalk", section, nameof(Secret), "nothing, because a WeCom robot signs nothing: its key stands in the webhook");
        }

        return new Dictionary<string, RobotSettings>(robots, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Neither key nor secret.</summary>
    public override string ToString() => Kind;
}
