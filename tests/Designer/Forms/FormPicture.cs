using System.Text;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Components.Forms;
using BackOffice.Workflows.Host.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.JSInterop;
using Radzen;

namespace BackOffice.Designer.Tests.Forms;

/// <summary>A form as HTML, as the server first renders it.</summary>
internal static class FormPicture
{
    public static async Task<string> HtmlAsync(string components, string variables = "{}", FormLanguage language = FormLanguage.Chinese, bool readOnly = false)
    {
        await using var services = new ServiceCollection().AddRadzenComponents().AddSingleton<IJSRuntime, NoBrowser>().AddSingleton<NavigationManager, NoNavigation>().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var read = FormReader.Read(Encoding.UTF8.GetBytes($$"""{"type":"default","components":[{{components}}]}"""));
        Assert.Empty(read.Problems);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(FormView.Schema)] = read.Schema,
            [nameof(FormView.Variables)] = (FeelContext)FeelJson.Read(Encoding.UTF8.GetBytes(variables)),
            [nameof(FormView.Language)] = language,
            [nameof(FormView.ReadOnly)] = readOnly,
            [nameof(FormView.Options)] = FeelEvaluationOptions.Default with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai") },
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<FormView>(parameters)).ToHtmlString());
    }

    private sealed class NoNavigation : NavigationManager
    {
        public NoNavigation() => Initialize("http://localhost/", "http://localhost/");
    }

    private sealed class NoBrowser : IJSRuntime
    {
        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => throw new InvalidOperationException($"No browser answers '{identifier}' here.");

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);
    }
}
