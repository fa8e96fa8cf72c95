using System.CommandLine;
using BackOffice.Designer.Application;

namespace BackOffice.Designer.Commands;

/// <summary>The root of the command line: without a command the program is the web server.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (StartsWebServer(args))
        {
            return await WebServer.RunAsync(args);
        }

        return await Root().Parse(args).InvokeAsync();
    }

    /// <summary>Host settings such as <c>--urls</c> belong to the web server; only a word or a question for help is a command.</summary>
    internal static bool StartsWebServer(string[] args) =>
        args.Length == 0 || (args[0].StartsWith('-') && args[0] is not ("-h" or "-?" or "--help" or "--version"));

    internal static RootCommand Root()
    {
        var root = new RootCommand("BackOffice: the back office of a gas company. Without a command: runs the web server.");
        foreach (var command in CommandRegistry.All)
        {
            root.Subcommands.Add(command());
        }

        return root;
    }
}
