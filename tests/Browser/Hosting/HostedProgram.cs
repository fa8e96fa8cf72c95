using BackOffice.Designer.Application;
using BackOffice.TestKit;
using BackOffice.Workflows.Host.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackOffice.Browser.Tests.Hosting;

/// <summary>
/// The whole program in the test's own process: a free port, a database of its own, the definitions of this repository,
/// the demo accounts and customers of Development, and a clock that stands still until the test moves it.
/// </summary>
internal sealed class HostedProgram : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private WebApplication _app = default!;

    /// <summary>A working day in the morning: 2026-11-20 09:00 in Shanghai.</summary>
    public FakeClock Clock { get; } = new();

    public Uri Address { get; private set; } = default!;

    public IServiceProvider Services => _app.Services;

    /// <param name="settings">Settings beside the defaults, such as <c>Notices:Mailbox=false</c>.</param>
    public static async Task<HostedProgram> StartAsync(params string[] settings)
    {
        var program = new HostedProgram();
        program._app = WebServer.Build(
            [
                "--urls", "http://127.0.0.1:0", "--environment", "Development", "--Logging:LogLevel:Default=Warning",
                $"--Folders:Data={program._folder.File("data")}", "--Workflows:Clock=false",
                .. settings.Select(setting => $"--{setting}"),
            ],
            builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(program.Clock)));
        await Startup.PrepareAsync(program._app.Services, CancellationToken.None);
        await program._app.StartAsync();
        program.Address = new Uri(program._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return program;
    }

    /// <summary>Time passes, and what fell due meanwhile happens.</summary>
    /// <returns>How many timers fired.</returns>
    public Task<int> PassAsync(TimeSpan time)
    {
        Clock.Advance(time);
        return _app.Services.GetRequiredService<DueTimers>().RunAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}
