namespace BackOffice.Conformance;

/// <summary>A public suite that is run over a folder of its shape.</summary>
internal interface ISuite
{
    /// <summary>Runs every case below the folder and reports each one, in a stable order.</summary>
    SuiteReport Run(string directory);
}
