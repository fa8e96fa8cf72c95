namespace BackOffice.CustomerService;

/// <summary>Lengths of the texts that are kept, in characters.</summary>
internal static class TextLengths
{
    public const int Number = 30;
    public const int Name = 50;
    public const int Address = 200;
    public const int Digits = 15;
    public const int Code = 40;
    public const int Content = 2_000;
    public const int Id = 200;
    public const int Digest = 64;
}
