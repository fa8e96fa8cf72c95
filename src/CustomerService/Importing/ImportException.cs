namespace BackOffice.CustomerService.Importing;

/// <summary>A file cannot be read on from a line.</summary>
internal sealed class ImportException(int line, string message) : Exception(message)
{
    public int Line => line;
}
