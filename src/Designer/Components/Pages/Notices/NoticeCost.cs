namespace BackOffice.Designer.Components.Pages.Notices;

/// <summary>What notices cost.</summary>
/// <param name="Parts">How many parts of short messages the gateway took.</param>
/// <param name="Price">In yuan; 0 where the settings name no price.</param>
public sealed record NoticeCost(long Parts, decimal Price);
