using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>What a built-in does; its arguments have the types of the signature.</summary>
internal delegate FeelValue BuiltInBody(BuiltInCall call);
