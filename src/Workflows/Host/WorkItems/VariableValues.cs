using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.WorkItems;

/// <summary>Variables as FEEL values and back.</summary>
public static class VariableValues
{
    /// <summary>The values by name.</summary>
    public static FeelContext ToContext(Variables variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        return FeelContext.Of(variables.Select(variable => KeyValuePair.Create(variable.Name, FeelJson.Read(variable.Value.Utf8.Span))));
    }

    /// <summary>The variables of a context's entries.</summary>
    public static Variables ToVariables(FeelContext values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Variables.Of(values.Entries.Select(entry => new Variable(entry.Key, Payload.FromTrusted(FeelJson.ToBytes(entry.Value)))));
    }
}
