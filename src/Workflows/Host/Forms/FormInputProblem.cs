using System.Collections.Immutable;
using System.Globalization;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>Why something entered cannot be taken.</summary>
/// <param name="FieldId">The component.</param>
/// <param name="Path">Where the value stands, rows included: a component in a list has one a row.</param>
/// <param name="Message">The message's key in <see cref="FormMessages"/>.</param>
/// <param name="Arguments">What the message names: figures, patterns, neighbours.</param>
public sealed record FormInputProblem(string FieldId, DataPath Path, string Message, ImmutableArray<string> Arguments)
{
    /// <summary>The message in a language.</summary>
    public string In(FormLanguage language) =>
        string.Format(CultureInfo.InvariantCulture, FormMessages.Text(Message, language), [.. Arguments]);
}
