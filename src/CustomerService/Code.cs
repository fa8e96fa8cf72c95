using System.Text;

namespace BackOffice.CustomerService;

/// <summary>How the definitions write a kind: <c>PublicService</c> is <c>public-service</c>.</summary>
public static class Code
{
    public static string Of<T>(T kind)
        where T : struct, Enum
    {
        var code = new StringBuilder();
        foreach (var letter in kind.ToString())
        {
            _ = char.IsUpper(letter) && code.Length > 0 ? code.Append('-').Append(char.ToLowerInvariant(letter)) : code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }

    /// <summary>The kind of a code; null where none is written so.</summary>
    public static T? Find<T>(string code)
        where T : struct, Enum
    {
        foreach (var kind in Enum.GetValues<T>())
        {
            if (Of(kind) == code)
            {
                return kind;
            }
        }

        return null;
    }
}
