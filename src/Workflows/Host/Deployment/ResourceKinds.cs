namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Tells a file's kind by its name.</summary>
public static class ResourceKinds
{
    /// <summary>The kind of a file.</summary>
    public static ResourceKind Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name switch
        {
            "calendar.yaml" => ResourceKind.Calendar,
            "roles.yaml" => ResourceKind.Roles,
            "clauses.csv" => ResourceKind.Clauses,
            "clauses-not-carried.yaml" => ResourceKind.ClauseGroups,
            _ when name.EndsWith(".bpmn", StringComparison.Ordinal) => ResourceKind.Process,
            _ when name.EndsWith(".dmn", StringComparison.Ordinal) => ResourceKind.Decision,
            _ when name.EndsWith(".form", StringComparison.Ordinal) => ResourceKind.Form,
            _ when name.EndsWith(".notice.yaml", StringComparison.Ordinal) => ResourceKind.Notice,
            _ when name.EndsWith(".scenarios.yaml", StringComparison.Ordinal) => ResourceKind.Scenarios,
            _ => ResourceKind.Other,
        };
    }
}
