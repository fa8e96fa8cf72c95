using System.Globalization;

namespace BackOffice.Designer.Commands;

/// <summary>Counts what a command checked, prints the last line <c>N passed, N failed</c> and gives the exit code.</summary>
internal sealed class CommandTally(TextWriter output)
{
    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public void Pass() => Passed++;

    public void Pass(int count) => Passed += count;

    public void Fail() => Failed++;

    public void Pass(string line)
    {
        Passed++;
        output.WriteLine(line);
    }

    public void Fail(string line)
    {
        Failed++;
        output.WriteLine(line);
    }

    public int Close()
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed"));
        return Failed == 0 ? 0 : 1;
    }
}
