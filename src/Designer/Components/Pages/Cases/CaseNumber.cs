using System.Globalization;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>What people know a case by; one that began without a number is known by its key.</summary>
internal static class CaseNumber
{
    public static string Of(string? businessKey, long instanceKey) =>
        businessKey ?? string.Create(CultureInfo.InvariantCulture, $"#{instanceKey}");
}
