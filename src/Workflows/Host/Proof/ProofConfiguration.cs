using System.Text;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Proof;

/// <summary>What both processes of the crash proof agree on.</summary>
internal static class ProofConfiguration
{
    public static DeploymentRequest Deployment { get; } = new(
        ProofProcess.Id,
        [File("crash-proof.bpmn", ProofProcess.Bpmn), File("crash-proof-called.bpmn", ProofProcess.CalledBpmn)],
        "proof");

    public static Dictionary<string, string?> Of(DatabaseSettings database) => new()
    {
        ["Database:Provider"] = database.Provider.ToString(),
        ["ConnectionStrings:BackOffice"] = database.ConnectionString,
        ["Workflows:Definitions"] = "",
    };

    private static DefinitionFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
