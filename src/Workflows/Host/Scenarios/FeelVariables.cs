using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>Variables of a case as a FEEL context, and back.</summary>
internal static class FeelVariables
{
    public static FeelContext Of(Variables variables)
    {
        var context = FeelContext.Empty;
        foreach (var variable in variables)
        {
            context = context.With(variable.Name, FeelJson.Read(variable.Value.Utf8.Span));
        }

        return context;
    }

    public static Variables Of(FeelContext context) =>
        Variables.Of(context.Entries.Select(entry => new Variable(entry.Key, Payload.FromTrusted(FeelJson.ToBytes(entry.Value)))));
}
