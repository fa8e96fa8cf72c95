namespace BackOffice.Designer.Components.Shell;

/// <summary>Names the texts of the shell: what every screen shares.</summary>
internal sealed class ShellText;
