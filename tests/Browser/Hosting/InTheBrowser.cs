namespace BackOffice.Browser.Tests.Hosting;

/// <summary>One after the other: a browser and a program at a time are enough for a small machine.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class InTheBrowser : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
