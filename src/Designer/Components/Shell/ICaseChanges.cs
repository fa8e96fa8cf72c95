namespace BackOffice.Designer.Components.Shell;

/// <summary>Says that cases changed, on whichever node, so that open screens read again.</summary>
internal interface ICaseChanges
{
    /// <param name="changed">Gets the instance that changed; called on no particular thread.</param>
    IDisposable Subscribe(Action<long> changed);
}
