using System.Collections.Immutable;
using System.Data.Common;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.ServiceRequests.Rules;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>Takes requests down and starts what answers them: customer, request and case are saved together or not at all.</summary>
public sealed class ServiceDesk
{
    private readonly CustomerServiceDbFactory _databases;
    private readonly CustomerRegister _register;
    private readonly ProcessRuntime _runtime;
    private readonly CompanySettings _company;
    private readonly TimeProvider _clock;

    internal ServiceDesk(CustomerServiceDbFactory databases, CustomerRegister register, ProcessRuntime runtime, CompanySettings company, TimeProvider clock)
    {
        (_databases, _register, _runtime, _company, _clock) = (databases, register, runtime, company, clock);
    }

    /// <summary>What a record still lacks.</summary>
    public ImmutableArray<BrokenRule> Review(RequestIntake intake)
    {
        ArgumentNullException.ThrowIfNull(intake);
        return RequestRules.Judge(intake, _clock.GetUtcNow());
    }

    /// <summary>Takes a request down and starts its procedure in one transaction.</summary>
    public async Task<IntakeOutcome> ReceiveAsync(RequestIntake intake, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var broken = Review(intake);
        if (intake.CustomerNumber is { } given && await _register.GetAsync(given, cancellation) is null)
        {
            broken = broken.Add(new BrokenRule("CustomerIsKnown", nameof(RequestIntake.CustomerNumber), $"没有户号 {given}，请重新查找用户。", $"There is no customer {given}; look the customer up again."));
        }

        if (broken.Length > 0)
        {
            return new IntakeOutcome.Unacceptable(broken);
        }

        var now = TimeZoneInfo.ConvertTime(_clock.GetUtcNow(), _company.Zone);
        var number = await ReserveNumberAsync(DateOnly.FromDateTime(now.DateTime), cancellation);
        var newcomer = IsNewcomer(intake) ? await _register.ReserveNumberAsync(cancellation) : null;
        var customer = intake.CustomerNumber ?? newcomer;
        var row = Row(intake, number, customer, now, actor.Name);
        var options = new StepOptions { AlsoWrite = (connection, transaction, token) => WriteAsync(row, newcomer, intake, connection, transaction, token) };
        var variables = RequestVariables.Of(intake, number, customer, now, actor.Name);
        return await _runtime.StartAsync(intake.ProcessId, variables, actor, number, options, cancellation) switch
        {
            CommandOutcome.Done done => new IntakeOutcome.Received(number, done.InstanceKey, customer),
            CommandOutcome.Refused refused => new IntakeOutcome.NotStarted(BrokenRule.Of(refused)),
            var other => throw new InvalidOperationException($"Expected done or refused, but found {other.GetType().Name}."),
        };
    }

    /// <summary>The request of a number; null where there is none.</summary>
    public async Task<ServiceRequest?> GetAsync(string number, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        return await db.ServiceRequests.SingleOrDefaultAsync(r => r.Number == number, cancellation) is { } row
            ? ToRequest(row, await db.RequestCases.SingleOrDefaultAsync(c => c.RequestNumber == number, cancellation))
            : null;
    }

    /// <summary>A customer's requests, the newest first.</summary>
    public async Task<ImmutableArray<ServiceRequest>> OfCustomerAsync(string customerNumber, int count = 20, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var rows = await db.ServiceRequests.Where(r => r.CustomerNumber == customerNumber).OrderByDescending(r => r.ReceivedAt).Take(count).ToListAsync(cancellation);
        var numbers = rows.Select(static r => r.Number).ToList();
        var cases = await db.RequestCases.Where(c => numbers.Contains(c.RequestNumber)).ToDictionaryAsync(c => c.RequestNumber, cancellation);
        return [.. rows.Select(r => ToRequest(r, cases.GetValueOrDefault(r.Number)))];
    }

    /// <summary>Somebody who says who they are and where they live becomes a customer with the first request.</summary>
    private static bool IsNewcomer(RequestIntake intake) =>
        intake.CustomerNumber is null && !string.IsNullOrWhiteSpace(intake.Name) && !string.IsNullOrWhiteSpace(intake.Address);

    private Task<string> ReserveNumberAsync(DateOnly day, CancellationToken cancellation) =>
        Counters.WriteAsync(_databases, async (db, token) => RequestNumber.Of(day, await Counters.NextAsync(db, RequestNumber.Counter(day), token)), cancellation);

    private async Task WriteAsync(ServiceRequestRow row, string? newcomer, RequestIntake intake, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        if (newcomer is not null)
        {
            var phone = PhoneNumber.Parse(intake.Phone);
            var entry = new CustomerEntry(intake.Name.Trim(), phone is null ? [] : [phone], Address.Of(intake.Address.Trim()), intake.Class)
            {
                Email = intake.Email.Trim(),
                Language = intake.Language,
            };
            await _register.RegisterInAsync(newcomer, entry, connection, transaction, cancellation);
        }

        await using var db = _databases.On(connection, transaction);
        db.ServiceRequests.Add(row);
        await db.SaveChangesAsync(cancellation);
    }

    private static ServiceRequestRow Row(RequestIntake intake, string number, string? customer, DateTimeOffset now, string by) => new()
    {
        Number = number,
        Kind = Code.Of(intake.Kind),
        Channel = Code.Of(intake.Channel),
        Urgency = Code.Of(intake.Urgency),
        ProcessId = intake.ProcessId,
        CustomerNumber = customer,
        Name = intake.Name.Trim(),
        Phone = PhoneNumber.Parse(intake.Phone)?.Digits ?? "",
        Address = intake.Address.Trim(),
        Content = intake.Content.Trim(),
        Special = intake.Special.Trim(),
        OccurredAt = intake.OccurredAt?.ToMicroseconds(),
        Appointment = intake.Appointment?.ToMicroseconds(),
        IsReadBack = intake.IsReadBack,
        ReceivedAt = now.ToMicroseconds(),
        ReceivedBy = by,
    };

    private static ServiceRequest ToRequest(ServiceRequestRow row, RequestCaseRow? run) => new()
    {
        Number = row.Number,
        Kind = Kind<RequestKind>(row, row.Kind),
        Channel = Kind<RequestChannel>(row, row.Channel),
        Urgency = Kind<RequestUrgency>(row, row.Urgency),
        ProcessId = row.ProcessId,
        CustomerNumber = row.CustomerNumber,
        Name = row.Name,
        Phone = row.Phone,
        Address = row.Address,
        Content = row.Content,
        Special = row.Special,
        OccurredAt = Instant(row.OccurredAt),
        Appointment = Instant(row.Appointment),
        IsReadBack = row.IsReadBack,
        ReceivedAt = Instants.FromMicroseconds(row.ReceivedAt),
        ReceivedBy = row.ReceivedBy,
        InstanceKey = run?.InstanceKey,
        EndedAt = Instant(run?.EndedAt),
    };

    private static DateTimeOffset? Instant(long? microseconds) => microseconds is { } value ? Instants.FromMicroseconds(value) : null;

    private static T Kind<T>(ServiceRequestRow row, string code)
        where T : struct, Enum =>
        Code.Find<T>(code) ?? throw new InvalidOperationException($"Request {row.Number} has '{code}', which is no {typeof(T).Name} that this program knows.");
}
