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
        var company = settings.Company(scenario.Profile, definitions.Calendar);
        var engine = new MemoryEngine(
            definitions,
            jobs,
            context => context with { Zone = settings.Zone, Company = company, Decisions = definitions, Functions = WorkCalendarFunctions.All },
            scenario.Now);
        try
        {
            Run(scenario, new ScenarioWorld(definitions, settings, engine, jobs));
            return new ScenarioResult(scenario, null, null, engine);
        }
        catch (NeverRestsException problem)
        {
            return new ScenarioResult(scenario, scenario.Line, problem.Message, engine);
        }
        catch (ScenarioFailure failure)
        {
            return new ScenarioResult(scenario, failure.Line, failure.Message, engine);
        }
    }

    private void Run(Scenario scenario, ScenarioWorld world)
    {
        world.Begin(scenario.Line, ProcessOf(scenario), scenario.Start);
        foreach (var step in scenario.Steps)
        {
            ScenarioSteps.Run(step, world);
        }

        world.ExpectNoForgottenIncident(scenario.Line);
    }

    private ProcessDefinition ProcessOf(Scenario scenario) => definitions.Find(scenario.ProcessId)
        ?? throw new ScenarioFailure(scenario.Line, $"Expected the process '{scenario.ProcessId}', but there is none that can run. Known: {string.Join(", ", definitions.Processes.Keys.Order(StringComparer.Ordinal))}.");
}
