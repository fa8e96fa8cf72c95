namespace BackOffice.Designer.Components.Shell;

/// <summary>Ends something when disposed.</summary>
internal sealed class Subscription(Action end) : IDisposable
{
    public void Dispose() => end();
}
