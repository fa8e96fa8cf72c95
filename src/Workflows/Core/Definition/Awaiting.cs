using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Definition;

/// <summary>An element at which somebody outside is awaited: deadlines that say so stand still meanwhile.</summary>
/// <param name="Whom">Who is awaited, such as <c>customer</c>; null where nobody is, this time (<c>zeebe:property</c> <c>awaits</c>).</param>
/// <param name="Because">Why, in the words of those who read the case (<c>awaitsBecause</c>).</param>
/// <param name="BecauseEnglish">The same in English (<c>awaitsBecause:en</c>).</param>
public sealed record Awaiting(Expression Whom, string Because, string BecauseEnglish);
