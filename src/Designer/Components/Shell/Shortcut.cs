namespace BackOffice.Designer.Components.Shell;

/// <summary>A key that does something.</summary>
/// <param name="Keys">A key as the browser names it, or two with a space between: <c>g i</c>.</param>
/// <param name="Group">The heading it stands under in the sheet.</param>
/// <param name="Text">What it does, in the person's language.</param>
/// <param name="Run">Does it.</param>
public sealed record Shortcut(string Keys, string Group, string Text, Func<Task> Run);
