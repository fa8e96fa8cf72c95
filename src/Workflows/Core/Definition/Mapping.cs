using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>One <c>zeebe:input</c> or <c>zeebe:output</c>: the value of <see cref="Source"/> becomes <see cref="Target"/>.</summary>
/// <param name="Source">The expression that gives the value.</param>
/// <param name="Target">Variable name; dots reach into contexts (<c>customer.address</c>).</param>
public sealed record Mapping(Expression Source, string Target);
