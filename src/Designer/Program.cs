return await BackOffice.Designer.Commands.CommandLine.RunAsync(args);
