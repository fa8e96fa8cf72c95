namespace BackOffice.Designer.Components.Shell;

/// <summary>The keys that work at this moment: pages add theirs while they are open.</summary>
public sealed class Shortcuts
{
    private readonly List<Shortcut> active = [];

    /// <summary>The set of keys changed.</summary>
    public event Action? Changed;

    public IReadOnlyList<Shortcut> Active => active;

    public IDisposable Add(params IReadOnlyList<Shortcut> shortcuts)
    {
        active.AddRange(shortcuts);
        Changed?.Invoke();
        return new Subscription(() =>
        {
            active.RemoveAll(shortcuts.Contains);
            Changed?.Invoke();
        });
    }

    /// <summary>The last added wins, so that a page may give a key a meaning of its own.</summary>
    public Task PressAsync(string keys) => active.LastOrDefault(shortcut => shortcut.Keys == keys)?.Run() ?? Task.CompletedTask;
}
