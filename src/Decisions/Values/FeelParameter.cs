namespace BackOffice.Decisions.Values;

/// <summary>A parameter of a function.</summary>
/// <param name="Name">Its name, as callers write it.</param>
/// <param name="Type">The type that an argument must have.</param>
/// <param name="IsOptional">Whether a call may leave it out; it is null then.</param>
public sealed record FeelParameter(string Name, FeelType Type, bool IsOptional = false)
{
    internal static FeelParameter Parse(string name) =>
        name.EndsWith('?') ? new FeelParameter(name[..^1], FeelType.Any, true) : new FeelParameter(name, FeelType.Any);
}
