using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.CustomerService.Notices.Rendering;

/// <summary>Renders one notice for its recipients; who shares language and values shares the text.</summary>
internal sealed class NoticeRenderer(DeployedNotice notice, FeelContext variables, FeelEvaluationOptions options)
{
    private readonly Dictionary<string, RenderedNotice> _shared = new(StringComparer.Ordinal);

    public RenderedNotice Render(NoticeRecipient recipient)
    {
        if (recipient.Variables.Count > 0)
        {
            return Render(recipient.Language, FeelContext.Of(variables.Entries.Concat(recipient.Variables.Entries)));
        }

        return _shared.TryGetValue(recipient.Language, out var known) ? known : _shared[recipient.Language] = Render(recipient.Language, variables);
    }

    private RenderedNotice Render(string language, FeelContext values) => new(
        PlainValue.OneLine(notice.Title(language, values, options, PlainValue.Of)),
        notice.Text(language, values, options, PlainValue.Of),
        notice.Parameters(values, options, PlainValue.Of),
        notice.Template.Appointment is { } appointment ? Appointment(appointment, values) : null);

    private NoticeAppointment? Appointment(NoticeAppointmentTemplate template, FeelContext values) =>
        Instant(template.Start, values) is { } start
            ? new NoticeAppointment(Line(template.Id, values), start, template.End is { } end ? Instant(end, values) : null, Line(template.Place, values), template.IsCancelled)
            : null;

    private string Line(string template, FeelContext values) => PlainValue.OneLine(DeployedNotice.Line(template, values, options, PlainValue.Of));

    private DateTimeOffset? Instant(string expression, FeelContext values) =>
        DeployedNotice.Value(expression, values, options) is FeelDateTime value && value.TryToDateTimeOffset(options.TimeZone, out var instant) ? instant : null;
}
