using Radzen;

namespace BackOffice.Designer.Components.Shell;

/// <summary>Short words about what just succeeded or failed; they leave by themselves.</summary>
public sealed class Toasts(NotificationService notifications)
{
    private const double ShortMilliseconds = 4_000;

    private const double LongMilliseconds = 9_000;

    public void Done(string text, string detail = "") => Show(NotificationSeverity.Success, text, detail, ShortMilliseconds);

    public void Info(string text, string detail = "") => Show(NotificationSeverity.Info, text, detail, ShortMilliseconds);

    public void Problem(string text, string detail = "") => Show(NotificationSeverity.Error, text, detail, LongMilliseconds);

    private void Show(NotificationSeverity severity, string text, string detail, double milliseconds) =>
        notifications.Notify(new NotificationMessage { Severity = severity, Summary = text, Detail = detail, Duration = milliseconds, CloseOnClick = true });
}
