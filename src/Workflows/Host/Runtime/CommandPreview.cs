using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Changing;
using BackOffice.Workflows.Core.Refusals;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>What a command would do.</summary>
public abstract record CommandPreview
{
    private CommandPreview()
    {
    }

    /// <summary>It would be carried out.</summary>
    /// <param name="Revision">The case's revision as it was looked at; sent along with the command, nothing can have changed in between.</param>
    /// <param name="Change">What comes and goes.</param>
    public sealed record Possible(long Revision, ChangePreview Change) : CommandPreview;

    /// <summary>It would be refused.</summary>
    /// <param name="Why">Why, in words.</param>
    public sealed record Refused(Refusal Why) : CommandPreview
    {
        /// <summary>Why, coarsely.</summary>
        public RejectionKind Kind => Why.Text.Kind;

        /// <summary>Why, in English words.</summary>
        public string Message => Why.English;
    }
}
