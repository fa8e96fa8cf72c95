using System.CommandLine;

namespace BackOffice.Designer.Commands;

/// <summary><c>users</c>: the accounts of the staff.</summary>
internal static class UsersCommand
{
    public static Command Create() => new("users", "The accounts of the staff.")
    {
        UsersCreateAdmin.Create(),
    };
}
