namespace BackOffice.Decisions.Feel;

/// <summary>Why a part of an expression is null.</summary>
public enum FeelFailureKind
{
    /// <summary>No variable has the name.</summary>
    NoVariableFound,

    /// <summary>A context has no such entry.</summary>
    NoContextEntryFound,

    /// <summary>A value has no such property.</summary>
    NoPropertyFound,

    /// <summary>No function has the name, or what is called is no function.</summary>
    NoFunctionFound,

    /// <summary>A function was called with arguments that it does not take.</summary>
    InvalidArgument,

    /// <summary>An operator stands between kinds of values that it does not join.</summary>
    InvalidType,

    /// <summary>Two values of kinds that have no order or equality.</summary>
    NotComparable,

    /// <summary>A number or a date beyond its range, or a division by zero.</summary>
    OutOfRange,

    /// <summary>A filter by an index that the list does not have.</summary>
    IndexOutOfBounds,

    /// <summary>An <c>assert</c> that did not hold.</summary>
    AssertFailed,

    /// <summary>A regular expression that is wrong, or needs what is not offered here.</summary>
    PatternRefused,

    /// <summary>The host gave no instant, no chance or no function for it.</summary>
    NotSupplied,

    /// <summary>A limit of the host was reached; the evaluation ended there.</summary>
    LimitReached,

    /// <summary>A function outside of FEEL (Java, PMML) was called; such functions are never called.</summary>
    ExternalFunctionRefused,

    /// <summary>More rules of a decision table matched than its hit policy allows, or they disagree.</summary>
    HitPolicyViolated,

    /// <summary>A value is not among the values that its type or column allows.</summary>
    ValueNotAllowed,

    /// <summary>A decision or knowledge model without logic.</summary>
    NoDecisionLogic,

    /// <summary>The model has no decision or service of the name.</summary>
    NoDecisionFound,

    /// <summary>The model holds something that could not be compiled; the reader named it as a problem.</summary>
    InvalidModel,

    /// <summary>An element of the model requires itself.</summary>
    RequirementCycle,
}
