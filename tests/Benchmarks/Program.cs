using BackOffice.Benchmarks;
using BackOffice.Benchmarks.Notices;

// The benchmark of the notices measures a sender that is a process of its own.
return args is [NoticesBenchmark.Sender, .. var sender] ? NoticesBenchmark.Send(sender) : BenchmarkRegistry.Run(args, Console.Out);
