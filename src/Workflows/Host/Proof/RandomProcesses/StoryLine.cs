using System.Globalization;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>One accepted command of a trial.</summary>
/// <param name="At">When.</param>
/// <param name="Case">The case.</param>
/// <param name="Person">Who gave it; null is the program.</param>
/// <param name="Element">At which element; null where the whole case is meant.</param>
/// <param name="Command">The command.</param>
/// <param name="Events">What happened.</param>
internal sealed record StoryLine(Instant At, long Case, string? Person, string? Element, Command Command, IReadOnlyList<ProcessEvent> Events)
{
    public string Tell() => string.Create(
        CultureInfo.InvariantCulture, $"{At} case {Case}: {Person ?? "the program"} gives {Command.GetType().Name}{(Element is null ? "" : $" at {Element}")}{More()}");

    private string More() => Command switch
    {
        ModifyInstance modify => $" {string.Join(", ", modify.Instructions)}",
        SetVariables set => Values(set.Variables),
        StartInstance start => $" {start.StartElementId}{Values(start.Variables)}",
        ReportCalledInstance report => $" {report.Outcome}",
        ReturnTask back => $" to {back.TargetId}{(back.JumpBack ? ", to jump back" : "")}",
        _ => "",
    };

    private static string Values(Variables variables) => $" {string.Join(", ", variables.Select(variable => $"{variable.Name} = {variable.Value}"))}";
}
