namespace BackOffice.Decisions.Dmn.Xml;

/// <summary>What a file may cost before a single element of it is understood.</summary>
internal static class XmlLimits
{
    public const int Bytes = 16 * 1024 * 1024;
    public const int Depth = 200;
    public const int Elements = 500_000;
}
