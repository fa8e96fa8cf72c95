using System.Globalization;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Designer.Tests.Web;

/// <summary>Fills in whatever a form asks for and the case does not know yet: the first answer, the least figure, now.</summary>
internal static class Clerk
{
    private const int MostAnswers = 100;

    // One grey point.
    private const string Picture = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

    /// <param name="schema">The form.</param>
    /// <param name="variables">What the case knows.</param>
    /// <param name="now">The clock on the wall.</param>
    /// <param name="wishes">Answers other than the first, by the field's key.</param>
    public static FeelContext Fill(FormSchema schema, FeelContext variables, DateTimeOffset now, IReadOnlyDictionary<string, string> wishes)
    {
        var options = FeelEvaluationOptions.Default with { Now = now, TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai") };
        var filling = FormFilling.Of(schema, variables, FeelContext.Empty, options);
        for (var answers = 0; answers < MostAnswers; answers++)
        {
            if (filling.Visible.FirstOrDefault(Lacks) is not { } node)
            {
                return filling.Entered;
            }

            filling = filling.With(node.Path, Answer(node, now, wishes));
        }

        throw new InvalidOperationException($"The form {schema.Id} still lacks something after {MostAnswers} answers.");
    }

    private static bool Lacks(FormNode node) => node is { Component: FormField, Writable: true } && FormValidator.Judge(node) is not null;

    private static FeelValue Answer(FormNode node, DateTimeOffset now, IReadOnlyDictionary<string, string> wishes) => node.Component switch
    {
        CheckboxField => FeelBoolean.True,
        ChoiceField { Multiple: true } => FeelList.Of([node.Choices[0].Value]),
        ChoiceField choice => wishes.TryGetValue(choice.Key.ToString(), out var wished) ? FeelString.Of(wished) : node.Choices[0].Value,
        DateTimeField date => FeelString.Of(now.ToString(date.Subtype switch { DateTimeSubtype.Date => "yyyy-MM-dd", DateTimeSubtype.Time => "HH:mm", _ => "yyyy-MM-dd'T'HH:mm" }, CultureInfo.InvariantCulture)),
        NumberField number => FeelNumber.From(node.Evaluate(number.Min) is FeelNumber least && least.TryToDecimal(out var figure) ? figure : 1),
        SignatureField => FeelString.Of(Picture),
        FileField => FeelList.Of([FeelContext.Empty.With("name", FeelString.Of("现场.png")).With("data", FeelString.Of(Picture))]),
        TextField { Kind: TextKind.Phone } => FeelString.Of("13800009999"),
        _ => FeelString.Of("已按规定办理"),
    };
}
