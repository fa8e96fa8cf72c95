namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>One way to call a built-in.</summary>
internal sealed class BuiltInSignature
{
    private readonly int _required;

    internal BuiltInSignature(string text, BuiltInBody body)
    {
        Text = text;
        Body = body;
        Parameters = [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static p => new BuiltInParameter(p))];
        _required = Parameters.Count(static p => !p.IsOptional);
    }

    internal string Text { get; }

    internal BuiltInBody Body { get; }

    internal BuiltInParameter[] Parameters { get; }

    internal BuiltInMatch? Match(string?[] names, int count)
    {
        if (names.Length == 0)
        {
            var fits = count >= _required && (count <= Parameters.Length || Parameters is [.., { IsVariadic: true }]);
            return fits ? new BuiltInMatch(this, null) : null;
        }

        var places = new int[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            places[i] = Array.FindIndex(Parameters, p => p.Names.Contains(names[i]));
            if (places[i] < 0 || Array.IndexOf(places, places[i]) < i)
            {
                return null;
            }
        }

        var missing = Parameters.Where((p, i) => !p.IsOptional && !places.Contains(i));
        return missing.Any() ? null : new BuiltInMatch(this, places);
    }
}
