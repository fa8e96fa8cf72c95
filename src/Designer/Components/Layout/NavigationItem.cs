namespace BackOffice.Designer.Components.Layout;

/// <summary>A place that staff go to.</summary>
/// <param name="Address">Relative to the base address.</param>
/// <param name="Text">The key of its name in <see cref="LayoutText"/>.</param>
/// <param name="Icon">The name of a Material symbol.</param>
/// <param name="Key">The letter after <c>g</c> that goes there.</param>
/// <param name="Permission">Who sees it; null is everybody.</param>
internal sealed record NavigationItem(string Address, string Text, string Icon, string Key, string? Permission = null);
