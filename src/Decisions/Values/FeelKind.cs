namespace BackOffice.Decisions.Values;

/// <summary>The kinds of FEEL values (DMN 1.5 section 10.3.2.3).</summary>
public enum FeelKind
{
    /// <summary>null</summary>
    Null,

    /// <summary>true or false</summary>
    Boolean,

    /// <summary>A decimal number of 34 digits.</summary>
    Number,

    /// <summary>A text.</summary>
    String,

    /// <summary>A day of the calendar.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day with a time of day.</summary>
    DateTime,

    /// <summary>A duration of days, hours, minutes and seconds.</summary>
    DaysTimeDuration,

    /// <summary>A duration of years and months.</summary>
    YearsMonthsDuration,

    /// <summary>A list.</summary>
    List,

    /// <summary>A context: names with values.</summary>
    Context,

    /// <summary>A range between two endpoints.</summary>
    Range,

    /// <summary>A function.</summary>
    Function,
}
