using System.Collections.Immutable;
using System.Reflection;

namespace BackOffice.Workflows.Core.Refusals;

/// <summary>Every way in which the engine refuses: one class a topic, one property a refusal, so that none can be without its text.</summary>
public static class RefusalTexts
{
    private static readonly Type[] Topics = [typeof(TaskRefusals), typeof(SigningRefusals), typeof(ReturnRefusals), typeof(CaseRefusals), typeof(ChangeRefusals), typeof(WorkRefusals)];

    /// <summary>All of them.</summary>
    public static ImmutableArray<RefusalText> All { get; } = [.. Topics.SelectMany(Of)];

    /// <summary>The texts that a class holds as static properties.</summary>
    public static IEnumerable<RefusalText> Of(Type topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return topic.GetProperties(BindingFlags.Static | BindingFlags.Public).Select(property => property.GetValue(null)).OfType<RefusalText>();
    }
}
