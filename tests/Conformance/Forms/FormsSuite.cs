using System.Text;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Conformance.Forms;

/// <summary>form-js schemas: every file is read and can be filled in, or is refused with the component and the reason.</summary>
internal sealed class FormsSuite : ISuite
{
    public SuiteReport Run(string directory)
    {
        var files = Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Where(static f => f.EndsWith(".json", StringComparison.Ordinal) || f.EndsWith(".form", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return new("Conformance: form-js schemas", "forms.md", [.. files.Select(f => Case(directory, f))]);
    }

    private static CaseResult Case(string directory, string path)
    {
        var relative = Path.GetRelativePath(directory, path).Replace('\\', '/');
        var read = FormReader.Read(File.ReadAllBytes(path));
        var (outcome, reason) = Judge(read);

        // The page groups by what became of a file: a refusal with its reason passes, and is still told apart from a form that works.
        return new(read.Schema is null ? "refused by component and reason" : "read and filled in", relative, Path.GetFileNameWithoutExtension(relative), outcome, reason);
    }

    private static (Outcome Outcome, string Reason) Judge(FormReadResult read)
    {
        if (read.Schema is { } schema)
        {
            return Filled(schema);
        }

        // A file that is no form at all has no component to name; its reason names the file's own fault.
        var refusal = string.Join(" ", read.Problems);
        return read.Problems.Length > 0 ? (Outcome.Passed, $"refused: {refusal}") : (Outcome.Failed, "Neither read nor refused.");
    }

    /// <summary>A form that was read must also stand being opened, submitted empty, and submitted again with what came of it.</summary>
    private static (Outcome Outcome, string Reason) Filled(FormSchema schema)
    {
        var filling = FormFilling.Of(schema, FeelContext.Empty, FeelContext.Empty);
        var first = FormValidator.Validate(filling);
        if (first.Data is not { } data)
        {
            return first.Problems.All(static p => p.In(FormLanguage.English).Length > 0) ? (Outcome.Passed, "") : (Outcome.Failed, "A problem has no words.");
        }

        var second = FormValidator.Validate(schema, FeelContext.Empty, data);
        return second.Data is { } again && FeelJson.ToBytes(again).AsSpan().SequenceEqual(FeelJson.ToBytes(data))
            ? (Outcome.Passed, "")
            : (Outcome.Failed, $"What was accepted is not accepted again: {Encoding.UTF8.GetString(FeelJson.ToBytes(data))}");
    }
}
