using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;

namespace BackOffice.Designer.Components.Forms;

/// <summary>A choice on the screen. The browser sends positions, so it can name no option that was not offered.</summary>
public abstract class ChoicePart : FieldPart<ChoiceField>
{
    // From here on a person types rather than scrolls.
    private const int Long = 12;

    protected ImmutableArray<ChoiceItem> Items => [.. Node.Choices.Select((option, index) => new ChoiceItem(index, option.In(Language)))];

    protected bool Searchable => Field.Searchable || Node.Choices.Length > Long;

    protected int? One => Position(Node.Value);

    protected IEnumerable<int> Several => Node.Value is FeelList list ? list.Items.Select(Position).OfType<int>() : [];

    protected Task EnterAsync(int? position) => ChangeAsync(position is { } chosen ? Node.Choices[chosen].Value : FeelNull.Instance);

    protected Task EnterAsync(IEnumerable<int>? positions) =>
        ChangeAsync(FeelList.Of([.. (positions ?? []).Order().Select(p => Node.Choices[p].Value)]));

    private int? Position(FeelValue value)
    {
        var position = Node.Choices.Select(static o => o.Value).ToList().IndexOf(value);
        return position < 0 ? null : position;
    }
}

/// <summary>An option on the screen.</summary>
public sealed record ChoiceItem(int Position, string Label);
