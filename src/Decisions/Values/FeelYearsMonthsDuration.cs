namespace BackOffice.Decisions.Values;

/// <summary>A duration of years and months.</summary>
public sealed class FeelYearsMonthsDuration : FeelValue
{
    private FeelYearsMonthsDuration(long months) => Months = months;

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.YearsMonthsDuration;

    /// <summary>The whole length in months.</summary>
    public long Months { get; }

    /// <summary>The value of so many months.</summary>
    public static FeelYearsMonthsDuration FromMonths(long months) => new(months);

    private protected override int Hash() => Months.GetHashCode();
}
