using System.Collections.Immutable;
using System.Text.Json;
using BackOffice.Workflows.Host.Forms.Components;

namespace BackOffice.Workflows.Host.Forms.Reading;

/// <summary>One pass over one file: the ids given, the components counted, the problems found.</summary>
internal sealed class SchemaReading
{
    private readonly HashSet<string> _given = [];
    private readonly HashSet<string> _used = [];
    private int _count;

    public SchemaReading(JsonElement root) => CollectIds(root);

    public List<FormProblem> Problems { get; } = [];

    public ImmutableArray<FormComponent> Components(JsonElement list, string place, int depth)
    {
        if (depth > FormLimits.ContainerDepth)
        {
            Problems.Add(new FormProblem(place, $"Containers may stand {FormLimits.ContainerDepth} deep; this one stands deeper."));
            return [];
        }

        var read = ImmutableArray.CreateBuilder<FormComponent>();
        var index = 0;
        foreach (var element in list.EnumerateArray())
        {
            var here = place.Length == 0 ? $"{index}" : $"{place}_{index}";
            index++;
            if (++_count > FormLimits.Components)
            {
                Problems.Add(new FormProblem("", $"A form may have {FormLimits.Components} components; this one has more."));
                return read.ToImmutable();
            }

            if (Component(element, here, depth) is { } component)
            {
                read.Add(component);
            }
        }

        return read.ToImmutable();
    }

    private FormComponent? Component(JsonElement element, string place, int depth)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Problems.Add(new FormProblem($"components[{place.Replace("_", "].components[", StringComparison.Ordinal)}]", $"A component is an object; found {JsonWords.Of(element)}."));
            return null;
        }

        var id = Id(element, place);
        if (!element.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
        {
            Problems.Add(new FormProblem(id, "A component needs a 'type'; there is none."));
            return null;
        }

        var source = new ComponentSource(this, element, id, type.GetString()!, place, depth);
        if (ComponentTypes.Find(source) is { } read)
        {
            return read(source);
        }

        Problems.Add(new FormProblem(id, $"The type '{source.Type}' is not known{KeyOf(element)}. Known: {string.Join(", ", ComponentTypes.Names)}."));
        return null;
    }

    /// <summary>Components without an id get one from their place, the same at every reading.</summary>
    private string Id(JsonElement element, string place)
    {
        if (element.TryGetProperty("id", out var given) && given.ValueKind == JsonValueKind.String && given.GetString() is { Length: > 0 } id)
        {
            if (!_used.Add(id))
            {
                Problems.Add(new FormProblem(id, "Two components have this id; an id stands for one."));
            }

            return id;
        }

        var made = $"Field_{place}";
        while (!_given.Add(made))
        {
            made += "_";
        }

        return made;
    }

    private static string KeyOf(JsonElement element) =>
        element.TryGetProperty("key", out var key) && key.ValueKind == JsonValueKind.String ? $" (key {JsonWords.Of(key)})" : "";

    private void CollectIds(JsonElement container)
    {
        if (container.ValueKind != JsonValueKind.Object || !container.TryGetProperty("components", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        foreach (var element in list.EnumerateArray().Where(static e => e.ValueKind == JsonValueKind.Object))
        {
            if (element.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String)
            {
                _given.Add(id.GetString()!);
            }

            CollectIds(element);
        }
    }
}
