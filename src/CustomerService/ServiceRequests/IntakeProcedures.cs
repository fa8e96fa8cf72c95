using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>
/// Which procedure answers which kind of request (P-01, step n9). A procedure says it itself: its property <c>intake</c>
/// names the kinds, such as <c>repair emergency</c>; the request is its first variable.
/// </summary>
public sealed class IntakeProcedures
{
    /// <summary>The property of a process that names the kinds it answers.</summary>
    public const string Property = "intake";

    private readonly DefinitionCatalogue _definitions;

    internal IntakeProcedures(DefinitionCatalogue definitions) => _definitions = definitions;

    /// <summary>The kinds that a deployed procedure answers, in the order in which the desk shows them.</summary>
    public async Task<ImmutableArray<IntakeProcedure>> ListAsync(CancellationToken cancellation = default)
    {
        var found =
            from process in await _definitions.LatestProcessesAsync(cancellation)
            from word in Words(process.Definition)
            let kind = Code.Find<RequestKind>(word)
            where kind is not null
            select new IntakeProcedure(kind.Value, process.Definition.Id);
        return [.. found.DistinctBy(procedure => procedure.Kind).OrderBy(procedure => procedure.Kind)];
    }

    /// <summary>What is wrong with the kinds that procedures name: unknown ones, and such that two answer or nobody does.</summary>
    public static IEnumerable<DefinitionProblem> Check(DefinitionSet definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        var takers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (process, file) in definitions.Processes.Values.OrderBy(process => process.Definition.Id, StringComparer.Ordinal))
        {
            var words = Words(process);
            if (words.Length > 0 && !process.Process.StartEvents.Any(start => start.Definitions.IsEmpty))
            {
                yield return Problem(file, process, "Expected a procedure that takes requests to have a start event without trigger, but it has none.");
            }

            foreach (var word in words)
            {
                if (Code.Find<RequestKind>(word) is null)
                {
                    yield return Problem(file, process, $"Expected the property '{Property}' to name kinds of request, but '{word}' is none. Kinds: {string.Join(", ", Kinds)}.");
                }
                else if (!takers.TryAdd(word, process.Id))
                {
                    yield return Problem(file, process, $"Expected one procedure for the kind '{word}', but '{takers[word]}' answers it too.");
                }
            }
        }

        if (takers.Count > 0 && Kinds.Where(kind => !takers.ContainsKey(kind)).ToList() is { Count: > 0 } missing)
        {
            var (process, file) = definitions.Processes[takers.Values.First()];
            yield return Problem(file, process, $"Expected a procedure for every kind of request, but nobody answers {string.Join(", ", missing)}. Name it in the property '{Property}' of one.");
        }
    }

    private static IEnumerable<string> Kinds => Enum.GetValues<RequestKind>().Select(Code.Of);

    private static string[] Words(ProcessDefinition process) =>
        process.Process.Properties.GetValueOrDefault(Property)?.Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static DefinitionProblem Problem(string file, ProcessDefinition process, string message) =>
        new(file, process.Id, ProblemSeverity.Error, message, "intake-kinds");
}
