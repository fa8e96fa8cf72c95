using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace BackOffice.CustomerService.Tests.Outages;

/// <summary>What the program logs as a warning or worse: a job that failed would otherwise be tried again in silence.</summary>
internal sealed class FailedTries : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _said = new();

    public void ExpectNone() => Assert.True(_said.IsEmpty, string.Join(Environment.NewLine, _said));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            _said.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }

    public void Dispose()
    {
    }
}
