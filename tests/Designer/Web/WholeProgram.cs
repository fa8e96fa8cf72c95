using BackOffice.Designer.Tests.Texts;
using BackOffice.TestKit;
using BackOffice.Workflows.Host.Timers;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Designer.Tests.Web;

/// <summary>One program with the real definitions for all tests of a class; nothing happens in it but what a test asks for.</summary>
public sealed class WholeProgram : IAsyncLifetime
{
    private WebProgram program = default!;

    public FakeClock Clock { get; } = new();

    public IServiceProvider Services => program.Services;

    public async Task InitializeAsync() =>
        program = await WebProgram.StartAsync(definitions: Path.Combine(ResourceFile.Root, "..", "..", "definitions"), clock: Clock);

    /// <summary>A day passes, and what fell due meanwhile happens.</summary>
    public async Task PassDayAsync()
    {
        Clock.Advance(TimeSpan.FromDays(1));
        await Services.GetRequiredService<DueTimers>().RunAsync();
    }

    public Task DisposeAsync() => program.DisposeAsync().AsTask();
}
