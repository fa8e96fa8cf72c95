using BackOffice.Benchmarks;

return BenchmarkRegistry.Run(args, Console.Out);
