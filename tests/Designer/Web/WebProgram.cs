using BackOffice.Designer.Application;
using BackOffice.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackOffice.Designer.Tests.Web;

/// <summary>The whole program on a free port with a database of its own.</summary>
internal sealed class WebProgram : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private WebApplication app = default!;

    public Uri Address { get; private set; } = default!;

    public IServiceProvider Services => app.Services;

    /// <param name="environment">Development has demo accounts and the sample town.</param>
    /// <param name="definitions">The definitions to deploy; null deploys nothing.</param>
    /// <param name="clock">A clock that the test moves; then nothing works in the background, and the test settles what follows from a step itself.</param>
    /// <param name="settings">Further settings, such as <c>Notices:Mailbox=false</c>.</param>
    public static async Task<WebProgram> StartAsync(string environment = "Development", string? definitions = null, FakeClock? clock = null, params string[] settings)
    {
        var program = new WebProgram();
        program.app = WebServer.Build(
        [
            "--urls", "http://127.0.0.1:0", "--environment", environment, "--Logging:LogLevel:Default=Error",
            $"--Folders:Definitions={definitions ?? program.folder.File("definitions")}", $"--Folders:Data={program.folder.File("data")}", $"--Workflows:Clock={clock is null}",
            .. settings.Select(setting => $"--{setting}"),
        ],
        clock is null ? null : builder => MoveBy(builder, clock));
        await Startup.PrepareAsync(program.app.Services, CancellationToken.None);
        await program.app.StartAsync();
        program.Address = new Uri(program.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return program;
    }

    public HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    private static void MoveBy(WebApplicationBuilder builder, FakeClock clock)
    {
        var work = builder.Services.Single(service => service.ImplementationType is { Name: "BackgroundWork" });
        builder.Services.Remove(work);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Dispose();
    }
}
