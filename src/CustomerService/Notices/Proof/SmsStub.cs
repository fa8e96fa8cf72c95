using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>
/// A gateway as bad as they come: of a hundred calls five fail and two get no answer, half of these after it took the message.
/// It takes one key once. Of a quarter of its messages it tells the delivery, of one in twenty of those twice.
/// </summary>
internal sealed class SmsStub : IAsyncDisposable
{
    private static readonly TimeSpan LongerThanAnybodyWaits = TimeSpan.FromSeconds(4);

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, int> _calls = new(StringComparer.Ordinal);
    private int _failed;
    private int _hung;
    private int _doubles;

    public SmsStub(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        _app = builder.Build();
        _app.MapPost("/sms", TakeAsync);
    }

    /// <summary>Messages taken: number by key.</summary>
    public ConcurrentDictionary<string, string> Taken { get; } = new(StringComparer.Ordinal);

    /// <summary>Deliveries that are still to be told.</summary>
    public ConcurrentQueue<string> Receipts { get; } = new();

    /// <summary>Behaves as long as nobody says otherwise.</summary>
    public bool IsBad { get; set; }

    public (int Calls, int Failed, int Hung, int Doubles) Counts => (_calls.Values.Sum(), _failed, _hung, _doubles);

    public Task StartAsync() => _app.StartAsync();

    public void Forget()
    {
        Taken.Clear();
        Receipts.Clear();
        _calls.Clear();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var message = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
        var key = message.RootElement.GetProperty("key").GetString()!;
        var number = message.RootElement.GetProperty("to").GetString()!;
        var chance = Chance(key, _calls.AddOrUpdate(key, 1, static (_, calls) => calls + 1));
        if (IsBad && chance < 5)
        {
            Interlocked.Increment(ref _failed);
            await context.Response.WriteAsJsonAsync(new { code = "BUSY" }, context.RequestAborted);
            return;
        }

        if (!IsBad || chance != 6)
        {
            Take(key, number);
        }

        if (IsBad && chance is 5 or 6)
        {
            Interlocked.Increment(ref _hung);
            await Task.Delay(LongerThanAnybodyWaits, CancellationToken.None);
            context.Abort();
            return;
        }

        await context.Response.WriteAsJsonAsync(new { code = "OK", id = $"s-{key}" }, context.RequestAborted);
    }

    private void Take(string key, string number)
    {
        if (!Taken.TryAdd(key, number))
        {
            Interlocked.Increment(ref _doubles);
            return;
        }

        if (IsBad && Chance(key, 0) < 25)
        {
            Receipts.Enqueue(key);
            if (Chance(key, -1) < 5)
            {
                Receipts.Enqueue(key);
            }
        }
    }

    // The same key has the same luck in every run.
    private static int Chance(string key, int call)
    {
        // FNV-1a: string.GetHashCode differs from one process to the next.
        var hash = 2_166_136_261u ^ (uint)call;
        foreach (var letter in key)
        {
            hash = (hash ^ letter) * 16_777_619u;
        }

        return (int)((hash ^ (hash >> 15)) % 100);
    }
}
