using System.Collections.Immutable;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary><c>zeebe:taskDefinition</c> with its <c>zeebe:taskHeaders</c>: work that is done outside the step's transaction.</summary>
/// <param name="Type">Names the handler.</param>
/// <param name="Retries">How often it may fail before an incident is raised; 3 where the file says nothing.</param>
/// <param name="Headers">Static values for the handler.</param>
public sealed record JobDefinition(Expression Type, Expression Retries, ImmutableDictionary<string, string> Headers);
