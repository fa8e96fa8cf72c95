using System.Text;

namespace BackOffice.Workflows.Core.State;

/// <summary>Reads what <see cref="StateWriter"/> wrote.</summary>
internal ref struct StateReader(ReadOnlySpan<byte> from)
{
    private ReadOnlySpan<byte> _rest = from;

    public long Number()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = _rest[0];
            _rest = _rest[1..];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)(value >> 1) ^ -(long)(value & 1);
            }
        }
    }

    public int Int() => checked((int)Number());

    public string? TextOrNull()
    {
        var length = Int();
        return length < 0 ? null : Encoding.UTF8.GetString(Take(length));
    }

    public string Text() => TextOrNull() ?? "";

    public byte[] Bytes() => Take(Int()).ToArray();

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
