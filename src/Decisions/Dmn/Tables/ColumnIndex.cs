using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>
/// For one column: which rules can match a value, as far as their cells list plain texts and numbers. All other cells are still tried.
/// </summary>
internal sealed class ColumnIndex
{
    // Fewer rules are tried faster than looked up.
    private const int LeastRules = 16;

    private readonly Dictionary<FeelValue, RuleSet> _byValue = [];
    private readonly RuleSet _others;

    private ColumnIndex(ImmutableArray<TableRule> rules, int column)
    {
        _others = new(rules.Length);
        for (var rule = 0; rule < rules.Length; rule++)
        {
            if (rules[rule].Tests[column].Literals is { } literals)
            {
                foreach (var literal in literals)
                {
                    Add(literal, rule, rules.Length);
                }
            }
            else
            {
                _others.Add(rule);
            }
        }

        foreach (var listed in _byValue.Values)
        {
            listed.AddAll(_others);
        }
    }

    /// <summary>An index for each column that has one to offer.</summary>
    public static ImmutableArray<ColumnIndex?> Of(ImmutableArray<TableRule> rules, int columns) =>
        rules.Length < LeastRules ? [] : [.. Enumerable.Range(0, columns).Select(column => Of(rules, column, new ColumnIndex(rules, column)))];

    /// <summary>The rules that can match; no other can.</summary>
    public RuleSet Candidates(FeelValue value) => _byValue.GetValueOrDefault(value, _others);

    private static ColumnIndex? Of(ImmutableArray<TableRule> rules, int column, ColumnIndex index) =>
        rules.Any(rule => rule.Tests[column].Literals is not null) ? index : null;

    private void Add(FeelValue literal, int rule, int count)
    {
        if (!_byValue.TryGetValue(literal, out var listed))
        {
            _byValue[literal] = listed = new(count);
        }

        listed.Add(rule);
    }
}
