using System.Collections.Immutable;
using System.Security.Claims;
using BackOffice.Workflows.Host.Runtime;

namespace BackOffice.Designer.Identity;

/// <summary>Who asks: what the queries and commands of the host need to know about a person.</summary>
/// <param name="Id">The actor in the journal.</param>
/// <param name="Groups">The candidate groups.</param>
/// <param name="Supervises">Sees every case and every task.</param>
/// <param name="Operates">May change what runs, and the company's settings.</param>
/// <param name="TakesRequests">May take requests, and what customers say afterwards.</param>
internal sealed record StaffMember(string Id, ImmutableArray<string> Groups, bool Supervises, bool Operates = false, bool TakesRequests = false)
{
    /// <summary>As somebody who looks: a supervisor sees everybody's tasks.</summary>
    public Actor Reader => new(Id, Groups, Supervises);

    /// <summary>As somebody who acts: seeing everything is no right to do everybody's work.</summary>
    public Actor Actor => new(Id, Groups);

    /// <summary>As somebody who changes what runs; whoever may not is an actor like any other.</summary>
    public Actor Operator => new(Id, Groups, Operates);

    /// <summary>Whether the person may tell a case what has happened outside: customers and colleagues call them.</summary>
    public bool MayReport => Operates || Supervises || TakesRequests;

    public static StaffMember Of(ClaimsPrincipal person) =>
        new(person.StaffId, [.. person.Roles], person.May(Permission.Supervise), person.May(Permission.Operate), person.May(Permission.Intake));
}
