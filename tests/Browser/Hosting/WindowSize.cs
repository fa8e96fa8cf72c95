namespace BackOffice.Browser.Tests.Hosting;

internal sealed record WindowSize(string Name, int Width, int Height, bool IsPhone)
{
    public static WindowSize Desk { get; } = new("desk", 1440, 900, IsPhone: false);

    public static WindowSize Phone { get; } = new("phone", 390, 844, IsPhone: true);
}
