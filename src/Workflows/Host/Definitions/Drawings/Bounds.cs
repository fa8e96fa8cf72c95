namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>A rectangle on a page.</summary>
internal readonly record struct Bounds(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public Point Middle => new(X + (Width / 2), Y + (Height / 2));

    public Bounds Shrunk(double by) => new(X + by, Y + by, Math.Max(0, Width - (2 * by)), Math.Max(0, Height - (2 * by)));

    public bool Overlaps(Bounds other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    public bool Holds(Bounds other) => X <= other.X && Y <= other.Y && Right >= other.Right && Bottom >= other.Bottom;

    public static Bounds Around(IEnumerable<Bounds> parts)
    {
        var all = parts.ToArray();
        var (x, y) = (all.Min(part => part.X), all.Min(part => part.Y));
        return new(x, y, all.Max(part => part.Right) - x, all.Max(part => part.Bottom) - y);
    }
}
