using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>Lists of a repeated activity as payloads.</summary>
internal static class LoopItems
{
    /// <summary>The item of a round, counted from 1.</summary>
    public static Payload Item(Payload items, int index) => ((FeelList)items.ToValue()).Items[index - 1].ToPayload();

    /// <summary>A number.</summary>
    public static Payload Number(int value) => FeelNumber.From(value).ToPayload();

    /// <summary>The list of results in the order of rounds; a round without result gives null.</summary>
    public static Payload List(int count, IEnumerable<(int Index, Payload Value)> results)
    {
        var values = Enumerable.Repeat<FeelValue>(FeelNull.Instance, count).ToArray();
        foreach (var (index, value) in results)
        {
            values[index - 1] = value.ToValue();
        }

        return FeelList.Of(ImmutableArray.Create(values)).ToPayload();
    }
}
