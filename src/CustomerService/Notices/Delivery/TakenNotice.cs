namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>A notice that this node holds under a lease.</summary>
/// <param name="Notice">As it goes out.</param>
/// <param name="WasUncertain">An earlier try may have arrived.</param>
/// <param name="IsDeclined">The recipient does not want it, and it is not mandatory.</param>
internal sealed record TakenNotice(OutgoingNotice Notice, bool WasUncertain, bool IsDeclined);
