using System.CommandLine;

namespace BackOffice.Designer.Commands;

/// <summary>The commands of the program: one file a command, one line here.</summary>
internal static class CommandRegistry
{
    public static IReadOnlyList<Func<Command>> All { get; } =
    [
        UsersCommand.Create,
        CustomersCommand.Create,
        NetworkCommand.Create,
        DefinitionsCommand.Create,
        ScenariosCommand.Create,
        AuditCommand.Create,
        DatabaseCommand.Create,
        ProveCommand.Create,
    ];
}
