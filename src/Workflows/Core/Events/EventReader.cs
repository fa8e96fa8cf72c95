using System.Collections.Immutable;
using System.Text.Json;

namespace BackOffice.Workflows.Core.Events;

/// <summary>Reads what <see cref="EventWriter"/> wrote, field by field; what was left out is zero, empty or null.</summary>
internal ref struct EventReader
{
    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _json;
    private bool _ended;

    public EventReader(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _json = new Utf8JsonReader(utf8);
        _json.Read();
    }

    /// <summary>Whether the event read last has no further field.</summary>
    public readonly bool Ended => _ended;

    /// <summary>Moves to the next event and gives its code; false after the last one.</summary>
    public bool NextEvent([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? code)
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            code = null;
            return false;
        }

        _ended = false;
        _json.Read();
        code = _json.GetString()!;
        return true;
    }

    /// <summary>Skips the fields of this event that its reader does not know.</summary>
    public void EndEvent()
    {
        while (!_ended)
        {
            if (Next())
            {
                _json.Skip();
            }
        }
    }

    public long Key() => Next() ? _json.GetInt64() : 0;

    public int Number() => Next() ? _json.GetInt32() : 0;

    public bool Flag() => Number() != 0;

    public Instant Time() => new(Key());

    public Instant? TimeOrNull() => Next() ? new Instant(_json.GetInt64()) : null;

    public TimeSpan Span() => new(Key());

    public string? TextOrNull() => Next() ? _json.GetString() : null;

    public string Text() => TextOrNull() ?? "";

    public ImmutableArray<string> Texts()
    {
        if (!Next())
        {
            return [];
        }

        var values = ImmutableArray.CreateBuilder<string>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            values.Add(_json.GetString()!);
        }

        return values.DrainToImmutable();
    }

    public ImmutableArray<KeyValuePair<string, string>> Pairs()
    {
        var texts = Texts();
        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(texts.Length / 2);
        for (var i = 0; i + 1 < texts.Length; i += 2)
        {
            pairs.Add(KeyValuePair.Create(texts[i], texts[i + 1]));
        }

        return pairs.DrainToImmutable();
    }

    public Payload? JsonOrNull()
    {
        if (!Next())
        {
            return null;
        }

        _json.Read();
        var value = Raw();
        _json.Read();
        return value;
    }

    public Payload Json() => JsonOrNull() ?? Payload.Null;

    public Variables Variables()
    {
        if (!Next())
        {
            return Core.Variables.Empty;
        }

        var values = new List<Variable>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            var name = _json.GetString()!;
            _json.Read();
            values.Add(new Variable(name, Raw()));
        }

        return Core.Variables.Of(values);
    }

    private Payload Raw()
    {
        var start = (int)_json.TokenStartIndex;
        _json.Skip();
        return Payload.FromTrusted(_utf8[start..(int)_json.BytesConsumed].ToArray());
    }

    private bool Next()
    {
        if (_ended)
        {
            return false;
        }

        _json.Read();
        _ended = _json.TokenType == JsonTokenType.EndArray;
        return !_ended && _json.TokenType != JsonTokenType.Null;
    }
}
