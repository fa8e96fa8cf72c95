using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>The recorded scenarios of one procedure: a file of JSON lines, first the header, then each scenario's title and its steps.</summary>
/// <param name="Recording">The recording that it belongs to, such as <c>0.1.0</c>.</param>
/// <param name="Procedure">The procedure's folder.</param>
/// <param name="Definitions">The recording whose definitions it was played on.</param>
/// <param name="Scenarios">The scenarios in the order of their file.</param>
internal sealed record GoldenJournal(string Recording, string Procedure, string Definitions, ImmutableArray<GoldenScenario> Scenarios)
{
    public const string Extension = ".journal.jsonl";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Its path below the recordings.</summary>
    public string Path => $"{Recording}/{Procedure}{Extension}";

    public static GoldenJournal Read(string recording, string procedure, string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var header = JsonDocument.Parse(lines[0]);
        var scenarios = new List<(string Title, List<GoldenStep> Steps)>();
        foreach (var line in lines.AsSpan(1))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("scenario", out var title))
            {
                scenarios.Add((title.GetString()!, []));
            }
            else
            {
                scenarios[^1].Steps.Add(Step(json.RootElement));
            }
        }

        return new GoldenJournal(
            recording, procedure, header.RootElement.GetProperty("definitions").GetString()!, [.. scenarios.Select(one => new GoldenScenario(one.Title, [.. one.Steps]))]);
    }

    public byte[] Write()
    {
        var bytes = new ArrayBufferWriter<byte>();
        Line(bytes, json =>
        {
            json.WriteString("recording", Recording);
            json.WriteString("procedure", Procedure);
            json.WriteString("definitions", Definitions);
        });
        foreach (var scenario in Scenarios)
        {
            Line(bytes, json => json.WriteString("scenario", scenario.Title));
            foreach (var step in scenario.Steps)
            {
                Line(bytes, json => Write(json, step));
            }
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, GoldenStep step)
    {
        json.WriteNumber("case", step.Case);
        json.WriteNumber("at", step.At);
        if (step.By is not null)
        {
            json.WriteString("by", step.By);
        }

        json.WriteString("state", step.State);
        json.WritePropertyName("events");
        json.WriteRawValue(step.Events, skipInputValidation: true);
    }

    private static GoldenStep Step(JsonElement json) => new(
        json.GetProperty("case").GetInt64(),
        json.GetProperty("at").GetInt64(),
        json.TryGetProperty("by", out var by) ? by.GetString() : null,
        json.GetProperty("state").GetString()!,
        Encoding.UTF8.GetBytes(json.GetProperty("events").GetRawText()));

    private static void Line(ArrayBufferWriter<byte> to, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(to, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        to.Write("\n"u8);
    }
}
