using System.Collections.Immutable;
using BackOffice.CustomerService.Outages.Rules;
using BackOffice.CustomerService.Storage;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Runtime.Messages;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Outages;

/// <summary>Plans outages and changes them. The case that drives an outage is started with it, in one transaction, and hears of every change.</summary>
public sealed class OutageDesk
{
    /// <summary>The message that moves or cancels an outage that is announced.</summary>
    internal const string ChangedMessage = "outage-changed";

    /// <summary>The message that extends work under way.</summary>
    internal const string ExtendedMessage = "outage-extended";

    private static readonly ImmutableDictionary<OutageKind, string> Procedures =
        ImmutableDictionary<OutageKind, string>.Empty.Add(OutageKind.Planned, "planned-outage").Add(OutageKind.Fault, "pipeline-fault");

    private readonly CustomerServiceDbFactory _databases;
    private readonly OutageBook _book;
    private readonly AffectedCustomers _customers;
    private readonly IDatabase _database;
    private readonly ProcessRuntime _runtime;
    private readonly CompanySettings _company;
    private readonly TimeProvider _clock;

    internal OutageDesk(CustomerServiceDbFactory databases, OutageBook book, AffectedCustomers customers, IDatabase database, ProcessRuntime runtime, CompanySettings company, TimeProvider clock)
    {
        (_databases, _book, _customers, _database, _runtime, _company, _clock) = (databases, book, customers, database, runtime, company, clock);
    }

    /// <summary>What a plan still lacks.</summary>
    public ImmutableArray<BrokenRule> Review(OutagePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return OutagePlanRules.Judge(plan, _clock.GetUtcNow());
    }

    /// <summary>Writes a new outage down and starts its procedure in one transaction.</summary>
    public async Task<OutageOutcome> PlanAsync(OutagePlan plan, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (Review(plan) is { Length: > 0 } broken)
        {
            return new OutageOutcome.Unacceptable(broken);
        }

        var now = TimeZoneInfo.ConvertTime(_clock.GetUtcNow(), _company.Zone);
        var day = DateOnly.FromDateTime(now.DateTime);
        var number = await Counters.WriteAsync(
            _databases, async (db, token) => OutageNumber.Of(day, await Counters.NextAsync(db, OutageNumber.Counter(day), token)), cancellation);
        var options = new StepOptions
        {
            AlsoWrite = async (connection, transaction, token) =>
            {
                await using var db = _databases.On(connection, transaction);
                OutageBook.Add(db, number, plan, actor.Name, now.ToMicroseconds());
                await db.SaveChangesAsync(token);
            },
        };
        var outcome = Told(number, await _runtime.StartAsync(Procedures[plan.Kind], Begun(number, plan, now), actor, number, options, cancellation));
        if (outcome is OutageOutcome.Done done)
        {
            // Which key the case got is known only now; a program that dies here writes it down with the approval.
            await _databases.WriteAsync(
                (db, token) => db.Outages.Where(r => r.Number == number).ExecuteUpdateAsync(row => row.SetProperty(r => r.InstanceKey, done.InstanceKey), token), cancellation);
            await ListAtOnceAsync(plan.Kind, number, cancellation);
        }

        return outcome;
    }

    /// <summary>Writes a plan anew that nobody was told of yet. Its case reads it when the task of planning is done.</summary>
    public async Task<OutageOutcome> ReviseAsync(string number, OutagePlan plan, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var outage = await _book.GetAsync(number, cancellation);
        var broken = OnlyADraftIsPlannedAnew.Judge(outage) is { } rule ? [rule] : Review(plan);
        if (broken.Length > 0)
        {
            return new OutageOutcome.Unacceptable(broken);
        }

        await _databases.WriteAsync(
            async (db, token) =>
            {
                var row = await db.Outages.SingleAsync(r => r.Number == number, token);
                row.Take(plan with { Kind = outage.Plan.Kind });
                await db.OutageAreas.Where(a => a.OutageNumber == number).ExecuteDeleteAsync(token);
                OutageBook.AddAreas(db, number, plan);
                return true;
            },
            cancellation);
        await ListAtOnceAsync(outage.Plan.Kind, number, cancellation);
        return new OutageOutcome.Done(number, outage.InstanceKey);
    }

    // A fault leaves no time for a task of review: whoever registers it sees at once whom it cuts off. The case lists them again before it tells them.
    private async Task ListAtOnceAsync(OutageKind kind, string number, CancellationToken cancellation)
    {
        if (kind == OutageKind.Fault)
        {
            await _database.WriteAsync((connection, transaction, token) => _customers.ComputeAsync(number, connection, transaction, token), cancellation);
        }
    }

    /// <summary>Moves, cancels or extends an outage: the rules are asked here, the case does it.</summary>
    public async Task<OutageOutcome> ChangeAsync(string number, OutageChange change, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        var outage = await _book.GetAsync(number, cancellation);
        if (OutageChangeRules.Judge(outage, change, _clock.GetUtcNow()) is { Length: > 0 } broken)
        {
            return new OutageOutcome.Unacceptable(broken);
        }

        var message = new Message(change is OutageChange.Extend ? ExtendedMessage : ChangedMessage, number, VariableValues.ToVariables(OutageVariables.Context(("change", Of(change)))));
        var publication = await _runtime.PublishAsync(message, actor, cancellation);
        return publication.Receivers.Length > 0
            ? new OutageOutcome.Done(number, outage.InstanceKey)
            : new OutageOutcome.NotTaken(new BrokenRule("OutageIsAsItWasSeen", "", $"停气单 {number} 已有变化，请刷新查看后再操作。", $"Outage {number} went on meanwhile; look at it again."));
    }

    /// <summary>Takes a customer off the list or puts one on it.</summary>
    /// <returns>The rule that was not kept; null where it is written down.</returns>
    public async Task<BrokenRule?> DecideAsync(string number, string customer, bool included, string reason, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if ((ListIsReviewedBeforeItIsAnnounced.Judge(await _book.GetAsync(number, cancellation)) ?? ReviewNeedsAReason.Judge(reason)) is { } broken)
        {
            return broken;
        }

        return await _customers.DecideAsync(number, customer, included, reason.Trim(), actor.Name, _clock.GetUtcNow(), cancellation)
            ? null
            : new BrokenRule("CustomerIsKnown", nameof(AffectedCustomer.Number), $"没有户号 {customer}。", $"There is no customer {customer}.");
    }

    private Variables Begun(string number, OutagePlan plan, DateTimeOffset now)
    {
        var outage = new Outage { Number = number, Plan = plan, State = OutageState.Planned, Scope = OutageArea.TextOf(plan.Areas, TextLengths.Content), PlannedBy = "", PlannedAt = now };
        var variables = OutageVariables.Of(outage, _company.Zone);
        return plan.Kind == OutageKind.Planned
            ? variables
            : variables.With(VariableValues.ToVariables(OutageVariables.Context(("fault", OutageVariables.Context(
                ("id", FeelString.Of(number)),
                ("location", FeelString.Of(outage.Scope)),
                ("reportedAt", OutageVariables.Instant(plan.StartsAt, _company.Zone)),
                ("reporter", FeelString.Of(plan.ContactName)),
                ("content", FeelString.Of(plan.Work)))))));
    }

    private FeelContext Of(OutageChange change) => change switch
    {
        OutageChange.Move move => OutageVariables.Context(
            ("outcome", FeelString.Of("moved")), ("start_at", OutageVariables.Instant(move.StartsAt, _company.Zone)),
            ("end_at", OutageVariables.Instant(move.EndsAt, _company.Zone)), ("reason", FeelString.Of(move.Reason))),
        OutageChange.Extend extend => OutageVariables.Context(("end_at", OutageVariables.Instant(extend.EndsAt, _company.Zone)), ("reason", FeelString.Of(extend.Reason))),
        _ => OutageVariables.Context(("outcome", FeelString.Of("cancelled")), ("reason", FeelString.Of(change.Reason))),
    };

    private static OutageOutcome Told(string number, CommandOutcome outcome) => outcome switch
    {
        CommandOutcome.Done done => new OutageOutcome.Done(number, done.InstanceKey),
        CommandOutcome.Refused refused => new OutageOutcome.NotTaken(BrokenRule.Of(refused)),
        _ => throw new InvalidOperationException($"Expected done or refused, but found {outcome.GetType().Name}."),
    };
}
