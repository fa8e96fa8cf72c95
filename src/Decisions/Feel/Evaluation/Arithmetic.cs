using System.Numerics;
using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Numbers;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>Arithmetic with dates, times and durations (DMN 1.5 tables 50 to 52). Null where the result is out of range.</summary>
internal static class Arithmetic
{
    internal static bool Supports(BinaryOperator op, FeelValue a, FeelValue b) => op switch
    {
        BinaryOperator.Add => (a, b) is
            (FeelDate or FeelDateTime or FeelYearsMonthsDuration, FeelYearsMonthsDuration)
            or (FeelDate or FeelDateTime or FeelTime or FeelDaysTimeDuration, FeelDaysTimeDuration)
            or (FeelYearsMonthsDuration, FeelDate or FeelDateTime)
            or (FeelDaysTimeDuration, FeelDate or FeelDateTime or FeelTime),
        BinaryOperator.Subtract => (a, b) is
            (FeelDate or FeelDateTime or FeelYearsMonthsDuration, FeelYearsMonthsDuration)
            or (FeelDate or FeelDateTime or FeelTime or FeelDaysTimeDuration, FeelDaysTimeDuration)
            or (FeelDate or FeelDateTime, FeelDate or FeelDateTime)
            or (FeelTime, FeelTime),
        BinaryOperator.Multiply => (a, b) is
            (FeelDaysTimeDuration or FeelYearsMonthsDuration, FeelNumber) or (FeelNumber, FeelDaysTimeDuration or FeelYearsMonthsDuration),
        BinaryOperator.Divide => (a, b) is
            (FeelDaysTimeDuration or FeelYearsMonthsDuration, FeelNumber)
            or (FeelDaysTimeDuration, FeelDaysTimeDuration) or (FeelYearsMonthsDuration, FeelYearsMonthsDuration),
        _ => false,
    };

    internal static FeelValue? OfTemporal(BinaryOperator op, FeelValue a, FeelValue b) => op switch
    {
        BinaryOperator.Add => Add(a, b),
        BinaryOperator.Subtract => Subtract(a, b),
        BinaryOperator.Multiply => a is FeelNumber number ? Scale(b, number.Value) : Scale(a, ((FeelNumber)b).Value),
        _ => Divide(a, b),
    };

    private static FeelValue? Add(FeelValue a, FeelValue b) => (a, b) switch
    {
        (FeelDaysTimeDuration x, FeelDaysTimeDuration y) => Duration(x.Nanoseconds, y.Nanoseconds),
        (FeelYearsMonthsDuration x, FeelYearsMonthsDuration y) => Months((Int128)x.Months + y.Months),
        (FeelDaysTimeDuration x, _) => AddTo(b, x.Nanoseconds),
        (FeelYearsMonthsDuration x, _) => AddMonths(b, x.Months),
        (_, FeelDaysTimeDuration y) => AddTo(a, y.Nanoseconds),
        (_, FeelYearsMonthsDuration y) => AddMonths(a, y.Months),
        _ => null,
    };

    private static FeelValue? Subtract(FeelValue a, FeelValue b) => (a, b) switch
    {
        (FeelDaysTimeDuration x, FeelDaysTimeDuration y) => Duration(x.Nanoseconds, -y.Nanoseconds),
        (FeelYearsMonthsDuration x, FeelYearsMonthsDuration y) => Months((Int128)x.Months - y.Months),
        (_, FeelDaysTimeDuration y) => AddTo(a, -y.Nanoseconds),
        (_, FeelYearsMonthsDuration y) => AddMonths(a, -y.Months),
        (FeelTime x, FeelTime y) => Between(x, y),
        (FeelDate or FeelDateTime, FeelDate or FeelDateTime) => Between(a, b),
        _ => null,
    };

    private static FeelDaysTimeDuration? Between(FeelTime a, FeelTime b) =>
        (a.Zone is null) == (b.Zone is null) ? new FeelDaysTimeDuration(a.UtcNanoseconds - b.UtcNanoseconds) : null;

    // A date stands for midnight UTC, which cannot be told from a time without a zone (DMN 1.5 section 10.3.2.3.6).
    private static FeelDaysTimeDuration? Between(FeelValue a, FeelValue b)
    {
        var left = Instant(a);
        var right = Instant(b);
        return (left.Zone is null) == (right.Zone is null) ? new FeelDaysTimeDuration(left.Instant - right.Instant) : null;
    }

    private static FeelDateTime Instant(FeelValue value) => value as FeelDateTime ?? new FeelDateTime(((FeelDate)value).Day, 0, FeelZone.Utc);

    private static FeelDaysTimeDuration? Duration(Int128 a, Int128 b)
    {
        var sum = (BigInteger)a + b;
        return BigInteger.Abs(sum) < (BigInteger.One << 126) ? new FeelDaysTimeDuration((Int128)sum) : null;
    }

    private static FeelYearsMonthsDuration? Months(Int128 months) =>
        months >= long.MinValue && months <= long.MaxValue ? FeelYearsMonthsDuration.FromMonths((long)months) : null;

    private static FeelValue? AddMonths(FeelValue value, long months) => value switch
    {
        FeelDate date => date.Day.TryAddMonths(months, out var day) ? new FeelDate(day) : null,
        FeelDateTime instant => instant.Day.TryAddMonths(months, out var day) ? new FeelDateTime(day, instant.Nanoseconds, instant.Zone) : null,
        _ => null,
    };

    private static FeelValue? AddTo(FeelValue value, Int128 nanoseconds)
    {
        // Far beyond every date, and close enough to overflow the sum.
        if (Int128.Abs(nanoseconds) > Int128.MaxValue / 4)
        {
            return null;
        }

        return value switch
        {
            FeelTime time => new FeelTime(Wrap(time.Nanoseconds + nanoseconds), time.Zone),
            // A date with hours added stays a date: the day in which the sum falls.
            FeelDate date => FeelDateTime.FromLocal(((Int128)date.Day.ToEpochDay() * FeelTime.NanosecondsPerDay) + nanoseconds, null)?.Date,
            FeelDateTime { Zone.Region: not null } instant => FeelDateTime.FromInstant(instant.Instant + nanoseconds, instant.Zone),
            FeelDateTime instant => FeelDateTime.FromLocal(instant.LocalNanoseconds + nanoseconds, instant.Zone),
            _ => null,
        };
    }

    private static long Wrap(Int128 nanoseconds)
    {
        var rest = (long)(nanoseconds % FeelTime.NanosecondsPerDay);
        return rest < 0 ? rest + FeelTime.NanosecondsPerDay : rest;
    }

    private static FeelValue? Scale(FeelValue duration, Decimal128 factor) => duration switch
    {
        FeelDaysTimeDuration days => Whole(Decimal128.From((BigInteger)days.Nanoseconds) * factor, out var nanoseconds)
            ? new FeelDaysTimeDuration((Int128)nanoseconds) : null,
        FeelYearsMonthsDuration years => Whole(Decimal128.From(years.Months) * factor, out var months) ? Months((Int128)months) : null,
        _ => null,
    };

    private static FeelValue? Divide(FeelValue a, FeelValue b) => (a, b) switch
    {
        (FeelDaysTimeDuration x, FeelDaysTimeDuration y) => Quotient(x.Nanoseconds, y.Nanoseconds),
        (FeelYearsMonthsDuration x, FeelYearsMonthsDuration y) => Quotient(x.Months, y.Months),
        (FeelDaysTimeDuration x, FeelNumber y) => Whole(Decimal128.From((BigInteger)x.Nanoseconds) / y.Value, out var nanoseconds)
            ? new FeelDaysTimeDuration((Int128)nanoseconds) : null,
        (FeelYearsMonthsDuration x, FeelNumber y) => Whole(Decimal128.From(x.Months) / y.Value, out var months) ? Months((Int128)months) : null,
        _ => null,
    };

    private static FeelNumber? Quotient(Int128 a, Int128 b)
    {
        var quotient = Decimal128.From((BigInteger)a) / Decimal128.From((BigInteger)b);
        return quotient.IsDefined ? FeelNumber.Of(quotient) : null;
    }

    private static bool Whole(Decimal128 value, out BigInteger whole) =>
        Decimal128.Round(value, 0, RoundingMode.Down).TryToBigInteger(36, out whole);
}
