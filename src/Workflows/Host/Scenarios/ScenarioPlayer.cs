using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Memory;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>Plays scenarios on the real engine under a virtual clock.</summary>
public sealed class ScenarioPlayer(DefinitionSet definitions, ScenarioSettings settings)
{
    /// <summary>Plays one scenario from its start to its last step or to the first that does not hold.</summary>
    public ScenarioResult Play(Scenario scenario)
    {
        var jobs = new ScenarioJobs(definitions);
        var decisions = new ScenarioDecisions(definitions, settings, scenario.Profile);
        var company = settings.Company(scenario.Profile, definitions.Calendar);
        var engine = new MemoryEngine(
            definitions,
            jobs,
            context => context with { Zone = settings.Zone, Company = company, Decisions = definitions, Functions = WorkCalendarFunctions.All },
            scenario.Now);
        try
        {
            Run(scenario, new ScenarioWorld(definitions, settings, engine, jobs, decisions));
            return Result(null, null);
        }
        catch (NeverRestsException problem)
        {
            return Result(scenario.Line, problem.Message);
        }
        catch (ScenarioFailure failure)
        {
            return Result(failure.Line, failure.Message);
        }

        ScenarioResult Result(int? line, string? failure) => new(scenario, line, failure, engine)
        {
            Answers = [.. decisions.Answers, .. ScenarioDecisions.Of(engine, scenario.Profile ?? settings.DefaultProfile)],
            Notices = [.. jobs.Sent],
        };
    }

    private void Run(Scenario scenario, ScenarioWorld world)
    {
        if (scenario.ProcessId is not null)
        {
            world.Begin(scenario.Line, ProcessOf(scenario, scenario.ProcessId), scenario.At, scenario.Start);
        }

        foreach (var step in scenario.Steps)
        {
            ScenarioSteps.Run(step, world);
        }

        world.ExpectNoForgottenIncident(scenario.Line);
    }

    private ProcessDefinition ProcessOf(Scenario scenario, string processId) => definitions.Find(processId)
        ?? throw new ScenarioFailure(scenario.Line, $"Expected the process '{processId}', but there is none that can run. Known: {string.Join(", ", definitions.Processes.Keys.Order(StringComparer.Ordinal))}.");
}
