using BackOffice.Decisions.WorkingTime;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>The functions of the work calendar, as the engine's context takes them.</summary>
internal static class WorkCalendarFunctions
{
    public static HostFunctions All { get; } = new(WorkingTimeFunctions.All);
}
