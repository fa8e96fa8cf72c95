using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using Microsoft.AspNetCore.Components.Web;

namespace BackOffice.Designer.Components.Forms;

/// <summary>An input of a form: its names in the page, and how it says what was entered.</summary>
public abstract class FieldPart<TField> : FormPart
    where TField : FormField
{
    protected TField Field => (TField)Node.Component;

    protected string Id => Node.Key;

    /// <summary>What ties the input to its label, help and error for those who do not see them.</summary>
    protected Dictionary<string, object> Ties => FieldTies.Of(Node, Form);

    protected string? NamedBy => FieldTies.Named(Node, Form);

    protected Task ChangeAsync(FeelValue value) => Form.ChangeAsync(Node, value);

    protected Task LeaveAsync(FocusEventArgs _) => Form.LeaveAsync(Node);
}
