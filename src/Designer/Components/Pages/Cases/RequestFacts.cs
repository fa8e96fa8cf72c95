using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Shell;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>Whom and what a case is about, out of its variable <c>request</c>, which the intake desk gives every case, or out of an outage's <c>plan</c>.</summary>
internal sealed class RequestFacts(TimeText words, CompanyTime time, IStringLocalizer<CaseText> texts)
{
    public ImmutableArray<CaseFact> Of(FeelContext variables)
    {
        if (At(variables, "request") is not FeelContext request)
        {
            return At(variables, "plan") is FeelContext plan && At(plan, "no") is FeelString number
                ? [.. new CaseFact[] { new("Outage", number.Text), new("Scope", Text(At(plan, "scope"))), new("Work", Text(At(plan, "work"))), new("Begins", Text(At(plan, "start_at"))), new("Ends", Text(At(plan, "end_at"))) }.Where(fact => fact.Value.Length > 0)]
                : [];
        }

        var customer = At(request, "customer") as FeelContext ?? FeelContext.Empty;
        (string Kind, FeelValue? Value)[] facts =
        [
            ("Customer", At(customer, "name")),
            ("Phone", At(customer, "phone")),
            ("Address", At(customer, "address")),
            ("Content", At(request, "content")),
            ("Urgency", Named("Urgency", At(request, "urgency"))),
            ("Appointment", At(request, "appointment")),
            ("Special", At(request, "special")),
            ("Received", At(request, "receivedAt")),
        ];
        return [.. facts.Select(fact => new CaseFact(fact.Kind, Text(fact.Value))).Where(fact => fact.Value.Length > 0)];
    }

    /// <summary>The commitments that were missed: topics in the variable <c>breaches</c>.</summary>
    public ImmutableArray<string> Breaches(FeelContext variables) => At(variables, "breaches") is FeelList breaches
        ? [.. breaches.Items.OfType<FeelContext>().Select(breach => Named("Breach", At(breach, "topic"))).OfType<FeelString>().Select(topic => topic.Text).Distinct(StringComparer.Ordinal)]
        : [];

    /// <summary>A word of the definitions in the person's language; one that this program has no name for stays as it is.</summary>
    private FeelValue? Named(string kind, FeelValue? word)
    {
        if (word is not FeelString { Text: var text })
        {
            return word;
        }

        var name = kind == "Urgency" ? texts[$"Urgency.{text}"] : texts[$"Breach.{text}"];
        return name.ResourceNotFound ? word : FeelString.Of(name);
    }

    private string Text(FeelValue? value) => value switch
    {
        FeelString text => text.Text,
        FeelDateTime instant when instant.TryToDateTimeOffset(time.Zone, out var at) => words.Short(at),
        null or FeelNull => "",
        _ => value.ToString() ?? "",
    };

    private static FeelValue? At(FeelContext context, string name) => context.TryGet(name, out var value) ? value : null;
}
