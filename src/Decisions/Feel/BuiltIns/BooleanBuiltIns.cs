using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>Functions of booleans, and questions about any value.</summary>
internal static class BooleanBuiltIns
{
    internal static IEnumerable<BuiltIn> All =>
    [
        new("not", "10.3.4.2", ("negand: any", Not)),
        new("is", "10.3.4.6", ("value1?: any, value2?: any", Is)),
        new("is defined", "Camunda", ("value: any", static call => FeelBoolean.Of(!call[0].IsNull))),
        new("get or else", "Camunda", ("value: any, default: any", static call => call[0].IsNull ? call[1] : call[0])),
        new("assert", "Camunda", ("value: any, condition: any", Assert), ("value: any, condition: any, cause: string", Assert)),
    ];

    private static FeelValue Not(BuiltInCall call) => call[0] is FeelBoolean boolean ? FeelBoolean.Of(!boolean.Value) : FeelNull.Instance;

    /// <summary>The same kind and the same value, with the zone that is written.</summary>
    private static FeelValue Is(BuiltInCall call) => FeelBoolean.Of((call[0], call[1]) switch
    {
        (FeelTime a, FeelTime b) => a.Nanoseconds == b.Nanoseconds && Equals(a.Zone, b.Zone),
        (FeelDateTime a, FeelDateTime b) => a.LocalNanoseconds == b.LocalNanoseconds && Equals(a.Zone, b.Zone),
        var (a, b) => a.Kind == b.Kind && ValueEquality.AreEqual(a, b) == true,
    });

    private static FeelValue Assert(BuiltInCall call)
    {
        if (call[1] is FeelBoolean { Value: true })
        {
            return call[0];
        }

        return call.Fail(call.Count > 2 && call.Has(2) ? call.Text(2) : $"The condition is {ValueText.Short(call[1])}.", FeelFailureKind.AssertFailed);
    }
}
