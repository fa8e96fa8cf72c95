using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace BackOffice.Workflows.Core.Events;

/// <summary>How events stand in the journal: one UTF-8 JSON array a step, each event an array that begins with its code.</summary>
public static class EventFormat
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? s_json;

    /// <summary>The bytes of one step's events.</summary>
    public static byte[] Write(ImmutableArray<ProcessEvent> events)
    {
        var buffer = s_buffer ??= new ArrayBufferWriter<byte>(1024);
        var json = s_json ??= new Utf8JsonWriter(buffer, EventWriter.Options);
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        var writer = new EventWriter(json);
        writer.BeginAll();
        foreach (var happened in events)
        {
            writer.Event(EventCatalogue.Lines.Of(happened).Code, happened);
        }

        writer.EndAll();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>One event inside another: it may be written while the outer one is.</summary>
    internal static byte[] WriteInner(ProcessEvent happened)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, EventWriter.Options);
        var writer = new EventWriter(json);
        writer.BeginAll();
        writer.Event(EventCatalogue.Lines.Of(happened).Code, happened);
        writer.EndAll();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The events that were written. Throws <see cref="FormatException"/> for an event that this program does not know.</summary>
    public static ImmutableArray<ProcessEvent> Read(ReadOnlySpan<byte> utf8) => Read(utf8, EventCatalogue.Lines);

    /// <summary>The events that were written, read by these lines.</summary>
    internal static ImmutableArray<ProcessEvent> Read(ReadOnlySpan<byte> utf8, EventLines lines)
    {
        var events = ImmutableArray.CreateBuilder<ProcessEvent>();
        var reader = new EventReader(utf8);
        while (reader.NextEvent(out var code))
        {
            events.Add(lines.Of(code).Read(ref reader));
            reader.EndEvent();
        }

        return events.DrainToImmutable();
    }

    /// <summary>The name under which an event is spoken of, such as <c>UserTaskCreated</c>.</summary>
    public static string NameOf(ProcessEvent happened) => happened.GetType().Name;
}
