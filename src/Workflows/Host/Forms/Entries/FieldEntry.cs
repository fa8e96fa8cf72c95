using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Workflows.Host.Forms.Entries;

/// <summary>What may be entered in a kind of field: how it becomes a value, and which values are right.</summary>
internal interface IFieldEntry
{
    /// <summary>Makes a value of the field's type of what was sent, or says why there is none.</summary>
    (FeelValue Value, FormInputProblem? Misfit) Read(FormNode node, FeelValue raw);

    /// <summary>What is wrong with a value of the field's type; null where nothing is.</summary>
    FormInputProblem? Check(FormNode node);
}

/// <inheritdoc cref="IFieldEntry"/>
internal abstract class FieldEntry<TField> : IFieldEntry
    where TField : FormField
{
    protected virtual string RequiredMessage => "required";

    public (FeelValue Value, FormInputProblem? Misfit) Read(FormNode node, FeelValue raw)
    {
        var field = (TField)node.Component;
        if (raw.IsNull)
        {
            return (field.Empty, null);
        }

        var (value, message, argument) = Read(field, node, raw);
        return value is null ? (field.Empty, node.Problem(message, argument)) : (value, null);
    }

    public FormInputProblem? Check(FormNode node)
    {
        var field = (TField)node.Component;
        if (IsEmpty(node.Value))
        {
            return field.Required ? node.Problem(RequiredMessage) : null;
        }

        return Check(field, node);
    }

    /// <summary>The value; or null, a message and what it names.</summary>
    protected abstract (FeelValue? Value, string Message, string Argument) Read(TField field, FormNode node, FeelValue raw);

    protected abstract FormInputProblem? Check(TField field, FormNode node);

    protected virtual bool IsEmpty(FeelValue value) => value is FeelNull or FeelList { Items.Length: 0 };

    protected static (FeelValue?, string, string) Taken(FeelValue value) => (value, "", "");

    protected static (FeelValue?, string, string) Refused(string message, string argument = "") => (null, message, argument);
}
