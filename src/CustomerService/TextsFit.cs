namespace BackOffice.CustomerService;

/// <summary>What is written down must fit where it is kept.</summary>
internal static class TextsFit
{
    /// <summary>The first text that does not.</summary>
    public static BrokenRule? Judge(string rule, params (string Field, string Text, int Most)[] texts) =>
        texts.Where(static text => text.Text.Trim().Length > text.Most)
            .Select(text => new BrokenRule(rule, text.Field, $"最多 {text.Most} 个字，现为 {text.Text.Trim().Length} 个。", $"At most {text.Most} characters; there are {text.Text.Trim().Length}."))
            .FirstOrDefault();
}
