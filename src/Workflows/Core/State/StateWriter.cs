using System.Buffers;
using System.Text;

namespace BackOffice.Workflows.Core.State;

/// <summary>Writes numbers with as many bytes as they need, and text as UTF-8 with its length before it.</summary>
internal sealed class StateWriter
{
    private readonly ArrayBufferWriter<byte> _to = new(256);

    public void Clear() => _to.ResetWrittenCount();

    public byte[] ToArray() => _to.WrittenSpan.ToArray();

    public void Number(long value)
    {
        // Zigzag, so that small negative numbers stay small.
        var rest = (ulong)((value << 1) ^ (value >> 63));
        var span = _to.GetSpan(10);
        var length = 0;
        while (rest >= 0x80)
        {
            span[length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        span[length++] = (byte)rest;
        _to.Advance(length);
    }

    /// <summary>Null is -1, so that it differs from empty text.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Number(-1);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(value);
        Number(length);
        Encoding.UTF8.GetBytes(value, _to.GetSpan(length));
        _to.Advance(length);
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        _to.Write(value);
    }
}
