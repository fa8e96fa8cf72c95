namespace BackOffice.Workflows.Host.Yaml;

/// <summary>A file says something that cannot be understood; caught where its file is read.</summary>
internal sealed class YamlProblemException(int line, string message) : Exception(message)
{
    public int Line { get; } = line;
}
