namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>One straight piece of a line.</summary>
internal readonly record struct Segment(Point From, Point To)
{
    private const double Slack = 0.5;

    public bool IsSlanted => Math.Abs(From.X - To.X) > Slack && Math.Abs(From.Y - To.Y) > Slack;

    /// <summary>Whether it runs through the inside of a rectangle (Liang and Barsky's clipping).</summary>
    public bool Enters(Bounds bounds)
    {
        var (enter, leave) = (0d, 1d);
        var (dx, dy) = (To.X - From.X, To.Y - From.Y);
        return Clip(-dx, From.X - bounds.X) && Clip(dx, bounds.Right - From.X)
            && Clip(-dy, From.Y - bounds.Y) && Clip(dy, bounds.Bottom - From.Y) && enter < leave;

        bool Clip(double direction, double distance)
        {
            if (direction == 0)
            {
                return distance > 0;
            }

            var at = distance / direction;
            if (direction < 0)
            {
                enter = Math.Max(enter, at);
            }
            else
            {
                leave = Math.Min(leave, at);
            }

            return enter < leave;
        }
    }

    /// <summary>Whether the two have a point in common, or run along each other.</summary>
    public bool Meets(Segment other)
    {
        var (a, b) = (Side(other.From), Side(other.To));
        var (c, d) = (other.Side(From), other.Side(To));
        return a == 0 && b == 0 ? RunsAlong(other) : a * b <= 0 && c * d <= 0;
    }

    /// <summary>Whether each of the two goes on beyond the point that they have in common.</summary>
    public bool Crosses(Segment other) =>
        Side(other.From) * Side(other.To) < 0 && other.Side(From) * other.Side(To) < 0;

    private int Side(Point point)
    {
        var turn = ((To.X - From.X) * (point.Y - From.Y)) - ((To.Y - From.Y) * (point.X - From.X));
        var length = Math.Max(1, Math.Sqrt(Math.Pow(To.X - From.X, 2) + Math.Pow(To.Y - From.Y, 2)));
        return Math.Abs(turn) / length <= Slack ? 0 : Math.Sign(turn);
    }

    private bool RunsAlong(Segment other) =>
        Math.Min(Math.Max(From.X, To.X), Math.Max(other.From.X, other.To.X)) - Math.Max(Math.Min(From.X, To.X), Math.Min(other.From.X, other.To.X)) >= 0
        && Math.Min(Math.Max(From.Y, To.Y), Math.Max(other.From.Y, other.To.Y)) - Math.Max(Math.Min(From.Y, To.Y), Math.Min(other.From.Y, other.To.Y)) >= 0;
}
