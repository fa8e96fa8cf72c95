using System.Net.Sockets;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>
/// Reads a socket and acknowledges at once. System.Net.Mail writes a mail in small pieces and waits for the acknowledgement of each;
/// Linux gives it after 40 ms, and the sink would be measured at a dozen mails a second.
/// </summary>
internal sealed class PromptStream(Socket socket) : Stream
{
    private const int Tcp = 6;
    private const int QuickAcknowledge = 12;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (OperatingSystem.IsLinux())
        {
            // The system forgets it, so it is said before every reading.
            socket.SetRawSocketOption(Tcp, QuickAcknowledge, BitConverter.GetBytes(1));
        }

        return socket.Receive(buffer, offset, count, SocketFlags.None);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
