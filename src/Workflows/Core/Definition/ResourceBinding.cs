namespace BackOffice.Workflows.Core.Definition;

/// <summary>Which version of a called process, decision or form is meant (<c>zeebe:bindingType</c>).</summary>
public enum ResourceBinding
{
    /// <summary>The newest version at the moment of the call.</summary>
    Latest,

    /// <summary>The version that was deployed together with the caller.</summary>
    Deployment,

    /// <summary>The newest version with a given version tag.</summary>
    VersionTag,
}
