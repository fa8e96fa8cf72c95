using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Pages.Cases;
using BackOffice.Designer.Components.Pages.Cases.Changes;
using BackOffice.Designer.Components.Pages.Inbox;
using BackOffice.Designer.Components.Pages.Intake;
using BackOffice.Designer.Components.Pages.Tasks;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Core.Waiting;
using BackOffice.Workflows.Host.Runtime;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Designer.Tests.Web;

/// <summary>Whatever can be taken down at the desk can be carried to its end by the people of the roles' file, through their inboxes and forms.</summary>
public sealed class EveryKindTests(WholeProgram program) : IClassFixture<WholeProgram>
{
    private const int MostTasks = 60;
    private const int MostDays = 60;

    public static TheoryData<RequestKind> Kinds => [.. Enum.GetValues<RequestKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_request_of_every_kind_is_taken_and_carried_to_its_end(RequestKind kind)
    {
        await using var scope = program.Services.CreateAsyncScope();
        var desks = scope.ServiceProvider;
        var roles = desks.GetRequiredService<RoleCatalogue>();
        var time = desks.GetRequiredService<CompanyTime>();
        var started = Assert.IsType<IntakeResult.Started>(
            await desks.GetRequiredService<IIntakeDesk>().StartAsync(Of("hotline"), Record(kind, time), default));
        var done = new List<string>();
        var days = 0;
        while (true)
        {
            await desks.GetRequiredService<Settling>().RunAsync();
            var detail = (await desks.GetRequiredService<ICaseDesk>().ReadAsync(Of("hotline"), started.CaseKey, default))!;
            Assert.True(detail.Incidents.IsEmpty, $"{string.Join(" | ", detail.Incidents.Select(incident => $"{incident.Element}: {incident.Message}"))} after {string.Join(", ", done)}");
            if (detail.Row.Status == CaseStatus.Completed)
            {
                break;
            }

            // The innermost procedure is what the case waits for; around it a visit only listens for what may come between.
            if (detail.Tasks.IsEmpty && detail.Waits.LastOrDefault(wait => wait.Kind == WaitKind.Message) is { } awaited)
            {
                Assert.IsType<CaseOutcome.Done>(await desks.GetRequiredService<ICaseChanger>().ReportAsync(Of("dispatcher"), awaited, default));
                continue;
            }

            if (detail.Tasks.IsEmpty && detail.Waits.Any(wait => wait.Until is not null) && days++ < MostDays)
            {
                await program.PassDayAsync();
                continue;
            }

            Assert.True(detail.Tasks.Length > 0, $"Nobody has a task, but the case has not ended after {string.Join(", ", done)}.");
            var task = detail.Tasks[0];
            var role = roles.Roles.FirstOrDefault(role => task.Groups.Contains(role.Id));
            Assert.True(role is { Demo: not null }, $"Nobody with a demo account may take {task.Name}: {string.Join(", ", task.Groups)}.");
            done.Add(task.Name.Chinese);
            Assert.True(done.Count <= MostTasks, string.Join(", ", done));
            await DoAsync(desks, Of(role.Id), task.TaskKey, time);
        }
    }

    private static async Task DoAsync(IServiceProvider desks, StaffMember person, long taskKey, CompanyTime time)
    {
        var tasks = desks.GetRequiredService<ITaskDesk>();
        Assert.Contains((await desks.GetRequiredService<IInboxDesk>().ListAsync(person, new InboxFilter(InboxView.Groups), null, 50, default)).Items, item => item.TaskKey == taskKey);
        Assert.IsType<TaskOutcome.Done>(await tasks.ClaimAsync(person, taskKey, default));
        var open = (await tasks.ReadAsync(person, taskKey, default))!;
        var entered = open.Form is { } form ? Clerk.Fill(form, open.Variables, time.Now, Wishes) : Decisions.Values.FeelContext.Empty;
        var outcome = await tasks.CompleteAsync(person, taskKey, entered, default);
        Assert.True(outcome is TaskOutcome.Done, $"{open.Name}: {outcome}");
    }

    private static Dictionary<string, string> Wishes { get; } = new(StringComparer.Ordinal);

    private static StaffMember Of(string role) => new($"{role}.demo", [role], Supervises: role is "manager" or "dispatcher");

    private static IntakeRecord Record(RequestKind kind, CompanyTime time) => new()
    {
        Kind = kind,
        Urgency = kind == RequestKind.Emergency ? RequestUrgency.Emergency : RequestUrgency.Normal,
        Name = "示例用户",
        Phone = "13800009999",
        Address = "春风里 3 号楼 2 单元 501",
        Content = "请协助办理",
        OccurredAt = time.Now.DateTime.AddMinutes(-5),
        IsReadBack = true,
    };
}
