using System.Diagnostics.CodeAnalysis;

namespace BackOffice.CustomerService.Outages;

/// <summary>A picture of a posting.</summary>
[SuppressMessage("Performance", "CA1819", Justification = "Bytes of a file, given to whoever streams them.")]
public sealed record OutagePhoto(string MediaType, byte[] Content);
