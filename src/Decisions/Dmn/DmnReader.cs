using BackOffice.Decisions.Dmn.Requirements;
using BackOffice.Decisions.Dmn.Xml;

namespace BackOffice.Decisions.Dmn;

/// <summary>Reads DMN files, version 1.1 to 1.5, into compiled models.</summary>
public static class DmnReader
{
    /// <summary>
    /// Reads a file. Document types and external entities are refused, size and depth are bounded, and no input makes it throw.
    /// </summary>
    /// <param name="xml">The file's bytes.</param>
    /// <param name="imports">Finds an imported model by its namespace; null when there is none.</param>
    /// <returns>The model and everything that is wrong with it.</returns>
    public static DmnReadResult Read(ReadOnlyMemory<byte> xml, Func<string, DecisionModel?>? imports = null)
    {
        if (XmlPartReader.Read(xml, out var problem) is not { } root)
        {
            return new(null, problem is null ? [] : [problem]);
        }

        if (root.Name != "definitions")
        {
            return new(null, [Problems.At(root, $"The root element is '{root.Name}'; expected 'definitions'.")]);
        }

        var problems = new List<DmnProblem>();
        var model = new ModelCompiler(root, imports ?? (_ => null), problems).Compile();
        return new(model, [.. problems]);
    }
}
