using System.Numerics;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>A set of rules by their place in the table.</summary>
internal sealed class RuleSet(int count)
{
    private const int Bits = 64;

    private readonly ulong[] _words = new ulong[(count + Bits - 1) / Bits];

    public void Add(int rule) => _words[rule / Bits] |= 1UL << (rule % Bits);

    public void AddAll(RuleSet other)
    {
        for (var word = 0; word < _words.Length; word++)
        {
            _words[word] |= other._words[word];
        }
    }

    /// <summary>The first rule at or after a place that is in every set; -1 when there is none.</summary>
    public static int Next(ReadOnlySpan<RuleSet> sets, int from, int count)
    {
        for (var word = from / Bits; word * Bits < count; word++)
        {
            var common = word == from / Bits ? ulong.MaxValue << (from % Bits) : ulong.MaxValue;
            foreach (var set in sets)
            {
                common &= set._words[word];
            }

            if (common != 0)
            {
                var rule = (word * Bits) + BitOperations.TrailingZeroCount(common);
                return rule < count ? rule : -1;
            }
        }

        return -1;
    }
}
