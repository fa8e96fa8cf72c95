using System.Collections.Immutable;

namespace BackOffice.CustomerService.Outages;

/// <summary>How many customers an outage cuts off, by class.</summary>
public sealed record OutageCounts(ImmutableArray<OutageClassCount> Classes)
{
    public int Included => Classes.Sum(static one => one.Included);

    public int Excluded => Classes.Sum(static one => one.Excluded);

    public int Of(OutageClass kind) => Classes.Where(one => one.Class == kind).Sum(static one => one.Included);
}

/// <summary>The same for one class.</summary>
public sealed record OutageClassCount(OutageClass Class, int Included, int Excluded);
