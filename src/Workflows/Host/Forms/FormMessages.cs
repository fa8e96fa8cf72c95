namespace BackOffice.Workflows.Host.Forms;

/// <summary>Everything that a form says to the person who fills it in, by key.</summary>
public static class FormMessages
{
    private static readonly Dictionary<string, (string Chinese, string English)> ByKey = new(StringComparer.Ordinal)
    {
        ["required"] = ("此项必填。", "This is required."),
        ["required-tick"] = ("须勾选此项才能提交。", "This must be ticked."),
        ["required-choice"] = ("请选择一项。", "Choose one."),
        ["required-signature"] = ("请签名。", "A signature is required."),
        ["required-photo"] = ("请拍照或选择图片。", "A photo is required."),
        ["not-text"] = ("应填文字。", "Expected text."),
        ["not-number"] = ("应填数字，例如 12.5。", "Expected a number, such as 12.5."),
        ["not-tick"] = ("应为是或否。", "Expected yes or no."),
        ["not-date"] = ("应填日期，例如 2026-11-20。", "Expected a date, such as 2026-11-20."),
        ["not-time"] = ("应填时间，例如 14:30。", "Expected a time, such as 14:30."),
        ["not-date-time"] = ("应填日期和时间，例如 2026-11-20 14:30。", "Expected a date and a time, such as 2026-11-20 14:30."),
        ["not-option"] = ("所选的“{0}”不在选项中，请重新选择。", "“{0}” is not among the options; choose again."),
        ["not-list"] = ("应为多个选项的列表。", "Expected a list of options."),
        ["too-short"] = ("至少 {0} 个字，现为 {1} 个。", "At least {0} characters; there are {1}."),
        ["too-long"] = ("最多 {0} 个字，现为 {1} 个。", "At most {0} characters; there are {1}."),
        ["pattern"] = ("格式不符，应符合 {0}。", "Does not match {0}."),
        ["custom"] = ("{0}", "{1}"),
        ["not-email"] = ("应填电子邮箱，例如 name@example.com。", "Expected an e-mail address, such as name@example.com."),
        ["not-phone"] = ("应填电话号码：11 位手机号，或区号加座机，例如 138-0000-0000、0632-7700000。", "Expected a phone number: 11 digits, or area code and number, such as 138-0000-0000 or 0632-7700000."),
        ["too-small"] = ("不能小于 {0}。", "Must be at least {0}."),
        ["too-great"] = ("不能大于 {0}。", "Must be at most {0}."),
        ["not-whole"] = ("应填整数。", "Expected a whole number."),
        ["too-fine"] = ("最多 {0} 位小数。", "At most {0} digits behind the point."),
        ["not-multiple"] = ("应为 {0} 的倍数，最近的是 {1} 和 {2}。", "Must be a multiple of {0}; the nearest are {1} and {2}."),
        ["passed"] = ("日期不能早于今天（{0}）。", "The date may not lie before today ({0})."),
        ["too-many-rows"] = ("最多 {0} 行。", "At most {0} rows."),
        ["not-file"] = ("文件无法读取，请重新选择。", "The file cannot be read; choose it again."),
        ["not-accepted"] = ("文件“{0}”的类型不在允许之列（{1}）。", "The type of file “{0}” is not accepted ({1})."),
        ["not-picture"] = ("“{0}”不是图片（JPEG、PNG 或 WebP）。", "“{0}” is not a picture (JPEG, PNG or WebP)."),
        ["too-many-files"] = ("最多 {0} 个文件，现为 {1} 个。", "At most {0} files; there are {1}."),
        ["too-heavy"] = ("共 {0} KB，超过 {1} KB 的上限，请缩小或减少后重试。", "{0} KB in all, above the limit of {1} KB; make it smaller or fewer."),
        ["not-signature"] = ("签名无法读取，请清除后重签。", "The signature cannot be read; clear it and sign again."),
    };

    /// <summary>Every key.</summary>
    public static IEnumerable<string> Keys => ByKey.Keys;

    /// <summary>The text of a message, its arguments as <c>{0}</c>, <c>{1}</c>…</summary>
    public static string Text(string key, FormLanguage language)
    {
        var (chinese, english) = ByKey[key];
        return language == FormLanguage.English ? english : chinese;
    }
}
