using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>A data object: a variable of its container. BPMN 2.0.2, 10.4.1.</summary>
/// <param name="Id">The data object's id.</param>
/// <param name="Name">The variable's name.</param>
/// <param name="Initial">Its first value (property <c>value</c>); null leaves it null.</param>
public sealed record DataObject(string Id, string Name, Expression? Initial);
