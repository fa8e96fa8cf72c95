using System.Collections.Immutable;
using BackOffice.Workflows.Host.Forms.Components;

namespace BackOffice.Workflows.Host.Forms.Reading;

/// <summary>Each place in the data belongs to one field: two fields under one key would overwrite each other.</summary>
internal sealed class PathClaims
{
    private readonly Dictionary<string, FormComponent> _closed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormComponent> _open = new(StringComparer.Ordinal);
    private readonly List<FormProblem> _problems;

    private PathClaims(List<FormProblem> problems) => _problems = problems;

    public static void Check(ImmutableArray<FormComponent> components, List<FormProblem> problems) =>
        new PathClaims(problems).Claim(components, DataPath.Root);

    private void Claim(ImmutableArray<FormComponent> components, DataPath at)
    {
        foreach (var component in components)
        {
            switch (component)
            {
                case FormField field when !field.Key.IsRoot:
                    Close(field, at.Then(field.Key));
                    break;
                case DynamicList list when !list.Path.IsRoot:
                    Close(list, at.Then(list.Path));
                    new PathClaims(_problems).Claim(list.Components, DataPath.Root);
                    break;
                case FormGroup group:
                    Claim(group.Components, at.Then(group.Path));
                    break;
            }
        }
    }

    private void Close(FormComponent owner, DataPath path)
    {
        for (var length = 1; length < path.Length; length++)
        {
            var part = path.Take(length).ToString();
            if (_closed.TryGetValue(part, out var field))
            {
                Collide(owner, path, field);
                return;
            }

            _open.TryAdd(part, owner);
        }

        var whole = path.ToString();
        if (_closed.TryGetValue(whole, out var other) || _open.TryGetValue(whole, out other))
        {
            Collide(owner, path, other);
            return;
        }

        _closed[whole] = owner;
    }

    private void Collide(FormComponent owner, DataPath path, FormComponent other) =>
        _problems.Add(new FormProblem(owner.Id, $"The key '{path}' is in the way of component '{other.Id}'; give one of them another key."));
}
