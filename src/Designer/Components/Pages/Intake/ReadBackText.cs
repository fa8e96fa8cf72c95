using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Shell;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>What is read to the customer, sentence by sentence (G-012). What is not known yet shows as a gap.</summary>
internal sealed class ReadBackText(IStringLocalizer<IntakeText> texts, TimeText words, CompanyTime time)
{
    private const string Gap = "____";

    public IEnumerable<string> Sentences(IntakeRecord record)
    {
        yield return texts["Say.Customer", Or(record.Name), Or(record.Phone)];
        yield return texts["Say.Address", Or(record.Address)];
        yield return texts["Say.Content", texts[$"Kind.{record.Kind}"], Or(record.Content)];
        if (record.Urgency == RequestUrgency.Emergency)
        {
            yield return texts["Say.Emergency"];
            yield break;
        }

        if (record.OccurredAt is { } occurred)
        {
            yield return texts["Say.Occurred", words.Short(time.FromLocal(occurred))];
        }

        if (record.Special.Length > 0)
        {
            yield return texts["Say.Special", record.Special];
        }

        yield return record.Appointment is { } agreed ? texts["Say.Appointment", words.Short(time.FromLocal(agreed))] : texts["Say.NoAppointment"];
        yield return texts["Say.Right"];
    }

    private static string Or(string value) => value.Trim() is { Length: > 0 } given ? given : Gap;
}
