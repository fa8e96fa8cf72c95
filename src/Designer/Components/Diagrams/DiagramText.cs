namespace BackOffice.Designer.Components.Diagrams;

/// <summary>Names the texts of the diagrams' frame; what stands inside is said by the client.</summary>
internal sealed class DiagramText;
