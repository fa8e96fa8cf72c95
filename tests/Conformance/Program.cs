using BackOffice.Conformance;

return SuiteRegistry.Run(args, Console.Out);
