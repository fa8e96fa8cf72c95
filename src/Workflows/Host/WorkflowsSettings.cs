using Microsoft.Extensions.Configuration;

namespace BackOffice.Workflows.Host;

/// <summary>How this room runs inside the program (section <c>Workflows</c>).</summary>
public sealed record WorkflowsSettings
{
    /// <summary>The folder with the definitions (<c>Workflows:Definitions</c>, default <c>definitions</c>); null deploys nothing.</summary>
    public string? DefinitionsPath { get; init; } = "definitions";

    /// <summary>Whether the start brings the tables up to date (<c>Workflows:MigrateAtStart</c>, default true).</summary>
    public bool MigrateAtStart { get; init; } = true;

    /// <summary>Whether Quartz wakes timers (<c>Workflows:Clock</c>, default true); a test with its own clock calls the pass itself.</summary>
    public bool RunClock { get; init; } = true;

    /// <summary>Reads the section.</summary>
    public static WorkflowsSettings From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection("Workflows");
        return new WorkflowsSettings
        {
            DefinitionsPath = section["Definitions"] switch
            {
                null => "definitions",
                "" => null,
                var path => path,
            },
            MigrateAtStart = section.GetValue("MigrateAtStart", defaultValue: true),
            RunClock = section.GetValue("Clock", defaultValue: true),
        };
    }
}
