using System.Collections.Immutable;
using System.Globalization;

namespace BackOffice.Workflows.Core.Refusals;

/// <summary>One way in which a command is refused, in both languages.</summary>
/// <param name="Code">Names it in journals, for good.</param>
/// <param name="Kind">Why, coarsely.</param>
/// <param name="English">What was expected and what was found; <c>{0}</c> is the first fact, <c>{1:person}</c> the second, a person's id that a screen shows as a name.</param>
/// <param name="Chinese">The same for the person at the desk. It may leave out facts, such as keys, that say nothing there.</param>
public sealed record RefusalText(string Code, RejectionKind Kind, string English, string Chinese)
{
    /// <summary>The refusal with its facts.</summary>
    public Refusal Of(params ReadOnlySpan<object?> facts)
    {
        var texts = ImmutableArray.CreateBuilder<string>(facts.Length);
        foreach (var fact in facts)
        {
            texts.Add(Convert.ToString(fact, CultureInfo.InvariantCulture) ?? "");
        }

        return new Refusal(this, texts.MoveToImmutable());
    }
}
