namespace BackOffice.Designer.Components.Layout;

/// <summary>Names the texts of the frame around every screen.</summary>
internal sealed class LayoutText;
