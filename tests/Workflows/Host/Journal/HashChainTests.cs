using System.Text;
using BackOffice.Workflows.Host.Journal;

namespace BackOffice.Workflows.Host.Tests.Journal;

public sealed class HashChainTests
{
    [Fact]
    public void The_format_is_frozen()
    {
        var payload = HashChain.HashPayload(Enumerable.Range(0, 16).Select(i => (byte)i).ToArray(), "[]"u8);
        var hash = HashChain.HashEntry(7, 1, 1_763_600_400_000_000, "李敏", "StartInstance", payload, HashChain.Genesis);
        Assert.Equal(ExpectedPayloadHash(), Convert.ToHexString(payload));
        Assert.Equal(ExpectedEntryHash(payload), Convert.ToHexString(hash));
    }

    // Written out by hand from docs/adr/0008-journal-hash-chain.md, so that a change of the code does not change the test.
    private static string ExpectedPayloadHash() =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, (byte)'[', (byte)']']));

    private static string ExpectedEntryHash(byte[] payload)
    {
        var actor = Encoding.UTF8.GetBytes("李敏");
        byte[] canonical =
        [
            1,
            .. new byte[32],
            0, 0, 0, 0, 0, 0, 0, 7,
            0, 0, 0, 0, 0, 0, 0, 1,
            0x00, 0x06, 0x43, 0xFC, 0x37, 0x5E, 0x24, 0x00,
            0, 0, 0, 6, .. actor,
            0, 0, 0, 13, .. "StartInstance"u8,
            .. payload,
        ];
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(canonical));
    }
}
