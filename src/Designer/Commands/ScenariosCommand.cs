using System.CommandLine;

namespace BackOffice.Designer.Commands;

/// <summary><c>scenarios</c>: the tests that process owners read.</summary>
internal static class ScenariosCommand
{
    public static Command Create() => new("scenarios", "The tests that process owners read.")
    {
        ScenariosRun.Create(),
    };
}
