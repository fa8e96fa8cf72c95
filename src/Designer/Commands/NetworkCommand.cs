using System.CommandLine;

namespace BackOffice.Designer.Commands;

/// <summary><c>network</c>: the pipe network.</summary>
internal static class NetworkCommand
{
    public static Command Create() => new("network", "The pipe network: which buildings stand behind which valve.")
    {
        NetworkImportCommand.Create(),
    };
}
