using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;

namespace BackOffice.Workflows.Host.Forms.Reading;

/// <summary>A component's JSON, read property by property; what is wrong becomes a problem of that component.</summary>
internal sealed class ComponentSource
{
    private readonly SchemaReading _reading;
    private readonly JsonElement _element;
    private readonly string _place;
    private readonly int _depth;
    private readonly string _prefix;

    public ComponentSource(SchemaReading reading, JsonElement element, string id, string type, string place, int depth)
        : this(reading, element, id, type, place, depth, "", ReadProperties(element))
    {
    }

    private ComponentSource(
        SchemaReading reading, JsonElement element, string id, string type, string place, int depth, string prefix, ImmutableDictionary<string, string> properties)
    {
        (_reading, _element, Id, Type, _place, _depth, _prefix, Properties) = (reading, element, id, type, place, depth, prefix, properties);
    }

    public string Id { get; }

    public string Type { get; }

    public ImmutableDictionary<string, string> Properties { get; }

    /// <summary>Our own word for what the component is, where it is more than its type.</summary>
    public string? KindName => Properties.GetValueOrDefault("kind");

    /// <summary>A part of the component; where it is absent, a part with nothing in it.</summary>
    public ComponentSource Object(string name)
    {
        var part = Get(name);
        if (part is { ValueKind: not JsonValueKind.Object })
        {
            Wrong(name, "an object", part.Value);
            part = null;
        }

        return new ComponentSource(_reading, part ?? default, Id, Type, _place, _depth, $"{_prefix}{name}.", Properties);
    }

    public string? String(string name)
    {
        if (Get(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        Wrong(name, "text", value);
        return null;
    }

    public bool Boolean(string name) => Get(name) switch
    {
        null or { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.True } => true,
        { } other => Wrong(name, "true or false", other),
    };

    public int? Integer(string name, int least, int most)
    {
        if (Get(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Wrong(name, $"a whole number from {least} to {most}", value);
        return null;
    }

    public decimal? Number(string name)
    {
        if (Get(name) is not { } value || value is { ValueKind: JsonValueKind.String } && value.ValueEquals(""))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number > 0 ||
            value.ValueKind == JsonValueKind.String && decimal.TryParse(value.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out number) && number > 0)
        {
            return number;
        }

        Wrong(name, "a number above zero", value);
        return null;
    }

    /// <summary>A text for people, with its English from the properties.</summary>
    public FormText? Text(string name) =>
        String(name) is { Length: > 0 } chinese ? new FormText(Template(name, chinese), English(name)) : null;

    /// <summary>A value that may be written or computed; text is a value as it stands unless it begins with '='.</summary>
    public FormValue? Value(string name) => Get(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text when FormValue.IsExpression(text.GetString()!) => Expression(name),
        { ValueKind: JsonValueKind.String } text when text.ValueEquals("") => null,
        { } other => FormValue.Of(JsonValues.Read(other)),
    };

    public FormValue? Expression(string name, bool required = false)
    {
        var text = String(name);
        if (string.IsNullOrWhiteSpace(text))
        {
            if (required)
            {
                Problem($"'{_prefix}{name}' is needed: a FEEL expression that begins with '='.");
            }

            return null;
        }

        if (!FormValue.IsExpression(text))
        {
            Problem($"'{_prefix}{name}' is a FEEL expression and begins with '='; found '{text}'. Write '={text}'.");
            return null;
        }

        var (value, problem) = FormValue.Parse(text);
        if (problem is not null)
        {
            Problem($"'{_prefix}{name}': {problem}");
        }

        return value;
    }

    public FormPattern? Pattern(string name)
    {
        if (String(name) is not { Length: > 0 } text)
        {
            return null;
        }

        var (pattern, problem) = FormPattern.Parse(text);
        if (problem is not null)
        {
            Problem($"'{_prefix}{name}': {problem}");
        }

        return pattern;
    }

    public FeelValue? Json(string name) => Get(name) is { } value ? JsonValues.Read(value) : null;

    public DataPath Path(string name, bool required)
    {
        var text = String(name);
        if (string.IsNullOrEmpty(text))
        {
            if (required)
            {
                Problem($"A {Type} needs a '{name}', the name of its value; there is none.");
            }

            return DataPath.Root;
        }

        if (DataPath.TryParse(text, out var path))
        {
            return path;
        }

        Problem($"'{name}' is a name or names joined by points, of letters, digits and '_'; found '{text}'.");
        return DataPath.Root;
    }

    public T Choice<T>(string name, T otherwise, params ReadOnlySpan<(string Name, T Value)> choices) => Pick(name, String(name), otherwise, choices);

    public T Kind<T>(T otherwise, params ReadOnlySpan<(string Name, T Value)> choices)
    {
        foreach (var (choice, value) in choices)
        {
            if (choice == KindName)
            {
                return value;
            }
        }

        return otherwise;
    }

    public ImmutableArray<FormComponent> Children()
    {
        if (Get("components") is not { } list)
        {
            return [];
        }

        if (list.ValueKind == JsonValueKind.Array)
        {
            return _reading.Components(list, _place, _depth + 1);
        }

        Wrong("components", "a list", list);
        return [];
    }

    public OptionSource Options() => OptionReading.Options(this);

    public ImmutableArray<FormColumn> Columns() => OptionReading.Columns(this);

    public JsonElement? Get(string name) =>
        _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public void Problem(string message) => _reading.Problems.Add(new FormProblem(Id, message));

    public bool Wrong(string name, string expected, JsonElement found)
    {
        Problem($"'{_prefix}{name}' is {expected}; found {JsonWords.Of(found)}.");
        return false;
    }

    private T Pick<T>(string name, string? text, T otherwise, ReadOnlySpan<(string Name, T Value)> choices)
    {
        if (string.IsNullOrEmpty(text))
        {
            return otherwise;
        }

        var known = new List<string>();
        foreach (var (choice, value) in choices)
        {
            if (choice == text)
            {
                return value;
            }

            known.Add(choice);
        }

        Problem($"'{_prefix}{name}' is one of {string.Join(", ", known)}; found '{text}'.");
        return otherwise;
    }

    private FormTemplate? English(string name) =>
        Properties.GetValueOrDefault($"{name}:en") is { Length: > 0 } english ? Template($"properties.{name}:en", english) : null;

    private FormTemplate Template(string name, string text)
    {
        var (template, problem) = FormTemplate.Parse(text);
        if (problem is not null)
        {
            Problem($"'{_prefix}{name}': {problem}");
        }

        return template;
    }

    private static ImmutableDictionary<string, string> ReadProperties(JsonElement element)
    {
        var read = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (element.TryGetProperty("properties", out var bag) && bag.ValueKind == JsonValueKind.Object)
        {
            foreach (var entry in bag.EnumerateObject())
            {
                read[entry.Name] = entry.Value.ValueKind == JsonValueKind.String ? entry.Value.GetString()! : entry.Value.GetRawText();
            }
        }

        return read.ToImmutable();
    }
}
