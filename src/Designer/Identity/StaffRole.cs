using System.Collections.Immutable;
using System.Globalization;

namespace BackOffice.Designer.Identity;

/// <summary>A role of the company: a candidate group of the definitions.</summary>
/// <param name="Id">The group's name in the definitions.</param>
/// <param name="Name">The Chinese name.</param>
/// <param name="NameEnglish">The English name.</param>
/// <param name="May">What beside its tasks the role may do: see <see cref="Permission"/>.</param>
/// <param name="Demo">The person of the Development account, if any.</param>
internal sealed record StaffRole(string Id, string Name, string NameEnglish, ImmutableArray<string> May, string? Demo)
{
    public string NameIn(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en" ? NameEnglish : Name;
}
