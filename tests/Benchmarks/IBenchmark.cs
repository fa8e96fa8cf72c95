namespace BackOffice.Benchmarks;

/// <summary>A measurement that prints its figures beside a limit or a peer measured in the same run.</summary>
internal interface IBenchmark
{
    /// <summary>Measures and prints; false when a figure misses its limit.</summary>
    bool Run(TextWriter output);
}
