using BackOffice.Decisions.Values;

namespace BackOffice.Conformance.Feel;

/// <summary>One expression of a suite with what it is expected to give.</summary>
/// <param name="File">The suite's file.</param>
/// <param name="Source">Where the case comes from in its project.</param>
/// <param name="IsUnary">Whether the text is a list of unary tests of the variable '?'.</param>
/// <param name="Expression">The text.</param>
/// <param name="Variables">The variables.</param>
/// <param name="Expected">The value; null where the text must not parse.</param>
internal sealed record FeelCase(string File, string Source, bool IsUnary, string Expression, FeelContext Variables, FeelValue? Expected);
