namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>How a request came (G-002).</summary>
public enum IntakeChannel
{
    Hotline,
    Counter,
    Website,
    Mobile,
    SocialMedia,
    Community,
    Letter,
    Visit,
}
