namespace BackOffice.Decisions.Numbers;

/// <summary>Which neighbour a number goes to when digits are dropped (DMN 1.5 section 10.3.4.5).</summary>
public enum RoundingMode
{
    /// <summary>The nearest, a half to the even one.</summary>
    HalfEven,

    /// <summary>The nearest, a half away from 0.</summary>
    HalfUp,

    /// <summary>The nearest, a half towards 0.</summary>
    HalfDown,

    /// <summary>Away from 0.</summary>
    Up,

    /// <summary>Towards 0.</summary>
    Down,

    /// <summary>Towards the smaller one.</summary>
    Floor,

    /// <summary>Towards the greater one.</summary>
    Ceiling,
}
