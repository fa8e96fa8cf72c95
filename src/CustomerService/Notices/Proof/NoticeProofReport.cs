using System.Collections.Immutable;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>What a proof found.</summary>
/// <param name="Passed">Checks that held.</param>
/// <param name="Failed">Checks that did not.</param>
/// <param name="PeakMegabytes">The most memory that a sender held.</param>
/// <param name="Seconds">From the first sender's start to the last message, with all kills.</param>
/// <param name="SentPerSecond">Messages a second over that time.</param>
/// <param name="SinkPerSecond">What sinks and channels do without a ledger, by channel, in the same run.</param>
public sealed record NoticeProofReport(
    int Passed, int Failed, double PeakMegabytes, double Seconds, double SentPerSecond, ImmutableSortedDictionary<string, double> SinkPerSecond);
