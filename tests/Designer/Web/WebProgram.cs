using BackOffice.Designer.Application;
using BackOffice.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Designer.Tests.Web;

/// <summary>The whole program on a free port with a database of its own.</summary>
internal sealed class WebProgram : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private WebApplication app = default!;

    public Uri Address { get; private set; } = default!;

    public static async Task<WebProgram> StartAsync(string environment = "Development")
    {
        var program = new WebProgram();
        program.app = WebServer.Build(
        [
            "--urls", "http://127.0.0.1:0", "--environment", environment, "--Logging:LogLevel:Default=Error",
            $"--Folders:Definitions={program.folder.File("definitions")}", $"--Folders:Data={program.folder.File("data")}",
        ]);
        await Startup.PrepareAsync(program.app.Services, CancellationToken.None);
        await program.app.StartAsync();
        program.Address = new Uri(program.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return program;
    }

    public HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Dispose();
    }
}
