using BackOffice.Decisions.Numbers;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Workflows.Host.Forms.Entries;

internal sealed class NumberEntry : FieldEntry<NumberField>
{
    private const int Characters = 60;

    protected override (FeelValue? Value, string Message, string Argument) Read(NumberField field, FormNode node, FeelValue raw) => raw switch
    {
        FeelString { Text: var text } when string.IsNullOrWhiteSpace(text) => Taken(FeelNull.Instance),
        FeelNumber or FeelString when Number(raw) is { } number => Taken(field.AsText ? FeelString.Of(number.ToString()) : FeelNumber.From(number)),
        _ => Refused("not-number"),
    };

    protected override FormInputProblem? Check(NumberField field, FormNode node)
    {
        var number = Number(node.Value)!.Value;
        return Range(field, node, number) ?? Digits(field, node, number) ?? Multiple(field, node, number);
    }

    private static FormInputProblem? Range(NumberField field, FormNode node, Decimal128 number)
    {
        var (least, most) = (Number(node.Evaluate(field.Min)), Number(node.Evaluate(field.Max)));
        if (field.Kind == NumberKind.MeterReading && (least is null || least.Value < Decimal128.Zero))
        {
            least = Decimal128.Zero;
        }

        return least is { } min && number < min ? node.Problem("too-small", min.ToString())
            : most is { } max && number > max ? node.Problem("too-great", max.ToString())
            : null;
    }

    private static FormInputProblem? Digits(NumberField field, FormNode node, Decimal128 number)
    {
        if (field.DecimalDigits is not { } digits || Decimal128.Round(number, digits, RoundingMode.Down) == number)
        {
            return null;
        }

        return digits == 0 ? node.Problem("not-whole") : node.Problem("too-fine", $"{digits}");
    }

    private static FormInputProblem? Multiple(NumberField field, FormNode node, Decimal128 number)
    {
        if (field.Increment is not { } increment)
        {
            return null;
        }

        var step = Decimal128.From(increment);
        var over = Decimal128.Modulo(number, step);
        return over.IsZero ? null : node.Problem("not-multiple", step.ToString(), (number - over).ToString(), (number - over + step).ToString());
    }

    private static Decimal128? Number(FeelValue value) => value switch
    {
        FeelNumber number => number.Value,
        FeelString { Text.Length: <= Characters } text when Decimal128.TryParse(text.Text.Trim(), out var number) && number.IsDefined => number,
        _ => null,
    };
}
