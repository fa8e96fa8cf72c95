using BackOffice.Conformance;
using BackOffice.Conformance.DmnTck;

namespace BackOffice.Decisions.Tests.Dmn;

public sealed class CompatibilityKitTests
{
    /// <summary>A passing case that regresses changes the page, and so does a listed failure that starts to pass.</summary>
    [KitFact]
    public void The_published_page_tells_what_the_kit_gives()
    {
        var published = File.ReadAllText(Path.Combine(KitFactAttribute.Root, "docs", "conformance", "dmn.md"));

        Assert.Equal(published, ConformancePage.Render(new DmnTckSuite().Run(KitFactAttribute.Folder!)));
    }
}
