using System.Text.Json.Serialization;

namespace BackOffice.Conformance.Betsy;

/// <summary>The file <c>expectations.json</c>.</summary>
internal sealed record BetsyExpectations([property: JsonPropertyName("tests")] IReadOnlyList<BetsyTest> Tests);

/// <summary>One process with its cases.</summary>
internal sealed record BetsyTest(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("group")] string Group,
    [property: JsonPropertyName("file")] string File,
    [property: JsonPropertyName("testCases")] IReadOnlyList<BetsyCase> Cases);

/// <summary>One input and the trace that it must leave.</summary>
/// <param name="Input">The variable <c>test</c>.</param>
/// <param name="Trace">The markers.</param>
/// <param name="IntegerVariable">The variable <c>integerVariable</c>, where there is one.</param>
/// <param name="StartParallelProcess">Whether the file's second process is started too.</param>
internal sealed record BetsyCase(
    [property: JsonPropertyName("input")] string? Input,
    [property: JsonPropertyName("trace")] IReadOnlyList<string> Trace,
    [property: JsonPropertyName("integerVariable")] int? IntegerVariable,
    [property: JsonPropertyName("startParallelProcess")] bool StartParallelProcess);
