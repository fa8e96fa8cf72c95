namespace BackOffice.Decisions.Values;

/// <summary>A day of the proleptic Gregorian calendar beyond the years of the platform's own type.</summary>
internal readonly record struct CalendarDate(int Year, int Month, int Day)
{
    internal const int MaxYear = 999_999_999;

    internal static bool IsValid(long year, long month, long day) =>
        year is >= -MaxYear and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth((int)year, (int)month);

    internal static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    internal static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Days since 1970-01-01 (the days-from-civil count over eras of 400 years that start in March).</summary>
    internal long ToEpochDay()
    {
        long year = Month <= 2 ? Year - 1 : Year;
        var era = (year >= 0 ? year : year - 399) / 400;
        var yearOfEra = year - (era * 400);
        var dayOfYear = (((153 * (Month + (Month > 2 ? -3 : 9))) + 2) / 5) + Day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146_097) + dayOfEra - 719_468;
    }

    internal static bool TryFromEpochDay(long epochDay, out CalendarDate date)
    {
        date = default;
        if (Math.Abs(epochDay) > 366L * (MaxYear + 1L))
        {
            return false;
        }

        var shifted = epochDay + 719_468;
        var era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097;
        var dayOfEra = shifted - (era * 146_097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * shiftedMonth) + 2) / 5) + 1);
        var month = (int)(shiftedMonth + (shiftedMonth < 10 ? 3 : -9));
        var year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
        if (!IsValid(year, month, day))
        {
            return false;
        }

        date = new CalendarDate((int)year, month, day);
        return true;
    }

    internal bool TryAddMonths(long months, out CalendarDate date)
    {
        date = default;
        var total = (Int128)Year * 12 + (Month - 1) + months;
        var year = total >= 0 ? total / 12 : (total - 11) / 12;
        if (Int128.Abs(year) > MaxYear)
        {
            return false;
        }

        var month = (int)(total - (year * 12)) + 1;
        date = new CalendarDate((int)year, month, Math.Min(Day, DaysInMonth((int)year, month)));
        return true;
    }

    /// <summary>Monday is 1, Sunday 7.</summary>
    internal int DayOfWeek => (int)((((ToEpochDay() + 3) % 7) + 7) % 7) + 1;

    internal int DayOfYear => (int)(ToEpochDay() - new CalendarDate(Year, 1, 1).ToEpochDay()) + 1;

    /// <summary>The week after ISO 8601: the first one holds the year's first Thursday.</summary>
    internal int WeekOfYear
    {
        get
        {
            var thursday = ToEpochDay() - DayOfWeek + 4;
            return TryFromEpochDay(thursday, out var day) ? ((day.DayOfYear - 1) / 7) + 1 : 1;
        }
    }

    internal int CompareTo(CalendarDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));
}
