using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A task with a form has one that is there.</summary>
internal sealed class FormExists : IDefinitionCheck
{
    public string Name => "form-exists";

    public IEnumerable<(string? ElementId, string Message)> Check(ProcessDefinition process, string file, DefinitionSet definitions)
    {
        foreach (var node in process.Nodes)
        {
            var form = node switch { UserTask task => task.Form, StartEvent start => start.Form, _ => null };
            if (form is not null && !definitions.Forms.ContainsKey(form.FormId))
            {
                yield return (node.Id, $"Expected the form '{form.FormId}' among the definitions, but there is none.");
            }
        }
    }
}
