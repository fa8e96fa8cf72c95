using System.Collections.Frozen;
using BackOffice.Workflows.Core.Refusals;

namespace BackOffice.Workflows.Host.Refusals;

/// <summary>Every refusal by its code: the engine's, those before it, and the database's.</summary>
public static class RefusalCatalogue
{
    private static readonly FrozenDictionary<string, RefusalText> Texts =
        RefusalTexts.All.Concat(RefusalTexts.Of(typeof(HostRefusals))).Concat(RefusalTexts.Of(typeof(BatchRefusals))).Concat(RefusalTexts.Of(typeof(StorageRefusals)))
            .ToFrozenDictionary(text => text.Code, StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public static IEnumerable<RefusalText> All => Texts.Values;

    /// <summary>The text of a code; null where this program knows none.</summary>
    public static RefusalText? Find(string code) => Texts.GetValueOrDefault(code);
}
