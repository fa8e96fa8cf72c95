using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Outages;

/// <summary>Rows as the room knows them.</summary>
internal static class OutageRecords
{
    public static Outage Of(OutageRow row, IEnumerable<OutageAreaRow> areas) => new()
    {
        Number = row.Number,
        Plan = new OutagePlan
        {
            Kind = Kind<OutageKind>(row.Number, row.Kind),
            Reason = Kind<OutageReason>(row.Number, row.Reason),
            Work = row.Work,
            Areas = [.. areas.OrderBy(static area => area.Place).Select(static area => area.ToArea())],
            StartsAt = Instants.FromMicroseconds(row.StartsAt),
            EndsAt = Instants.FromMicroseconds(row.EndsAt),
            ContactName = row.ContactName,
            ContactPhone = row.ContactPhone,
            Substitutes = row.Substitutes,
            SafetyTips = row.SafetyTips,
        },
        State = Kind<OutageState>(row.Number, row.State),
        Scope = row.Scope,
        PlannedBy = row.PlannedBy,
        PlannedAt = Instants.FromMicroseconds(row.PlannedAt),
        InstanceKey = row.InstanceKey,
        Round = row.Round,
        AnnouncedAt = Instant(row.AnnouncedAt),
        TellBy = Instant(row.TellBy),
        ApprovedBy = row.ApprovedBy,
        ApprovedAt = Instant(row.ApprovedAt),
        Override = row.OverrideReason is { } reason ? new OutageOverride(reason, row.OverriddenBy ?? "", Instants.FromMicroseconds(row.OverriddenAt ?? 0)) : null,
        ReleasedAt = Instant(row.ReleasedAt),
        RestoredAt = Instant(row.RestoredAt),
        CancelledAt = Instant(row.CancelledAt),
        ChangeReason = row.ChangeReason,
    };

    public static T Kind<T>(string number, string code)
        where T : struct, Enum =>
        Code.Find<T>(code) ?? throw new InvalidOperationException($"Outage {number} has '{code}', which is no {typeof(T).Name} that this program knows.");

    private static DateTimeOffset? Instant(long? microseconds) => microseconds is { } value ? Instants.FromMicroseconds(value) : null;
}
