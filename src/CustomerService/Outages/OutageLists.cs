using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.FollowingUp;
using BackOffice.CustomerService.Outages.Rules;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Outages;

/// <summary>Whom persons have to tell of an outage by telephone or at the door. The rows are the ledger's; here they are lists that are quick to tick.</summary>
public sealed class OutageLists
{
    private const int PageAtMost = 200;
    private const int DoorsAtMost = 500;

    private readonly CustomerServiceDbFactory _databases;
    private readonly NoticeLedger _ledger;
    private readonly FollowUps _followUps;
    private readonly TimeProvider _clock;

    internal OutageLists(CustomerServiceDbFactory databases, NoticeLedger ledger, FollowUps followUps, TimeProvider clock) =>
        (_databases, _ledger, _followUps, _clock) = (databases, ledger, followUps, clock);

    /// <summary>Calls that are still to be made, by customer number.</summary>
    [SuppressMessage("Globalization", "CA1309", Justification = "EF Core translates this overload alone; the database compares.")]
    public async Task<OutageCallPage> CallsAsync(Outage outage, string? after = null, int count = 50, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(outage);
        var most = Math.Clamp(count, 1, PageAtMost);
        await using var db = _databases.Reader();
        var rows = await Found(db, Open(db, outage.Cause, NoticeChannel.Phone).Where(n => after == null || string.Compare(n.CustomerNumber, after) > 0))
            .OrderBy(found => found.Customer).Take(most + 1).ToListAsync(cancellation);
        return new OutageCallPage([.. rows.Take(most).Select(static found => found.ToCall())], rows.Count > most ? rows[most - 1].Customer : null);
    }

    /// <summary>Postings that are still to be made, by building.</summary>
    public async Task<ImmutableArray<OutageDoor>> DoorsAsync(Outage outage, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(outage);
        await using var db = _databases.Reader();
        var rows = await Found(db, Open(db, outage.Cause, NoticeChannel.Door)).OrderBy(found => found.District).ThenBy(found => found.Street).ThenBy(found => found.Building)
            .ThenBy(found => found.Customer).Take(DoorsAtMost).ToListAsync(cancellation);
        return [.. rows.GroupBy(static found => new OutageArea(found.District, found.Street, found.Building)).Select(static group => new OutageDoor(group.Key, [.. group.Select(static found => found.ToCall())]))];
    }

    /// <summary>How many calls and postings stand open.</summary>
    public async Task<(int Calls, int Doors)> CountAsync(Outage outage, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(outage);
        await using var db = _databases.Reader();
        return (await Open(db, outage.Cause, NoticeChannel.Phone).CountAsync(cancellation), await Open(db, outage.Cause, NoticeChannel.Door).CountAsync(cancellation));
    }

    /// <summary>Somebody called. Whom nobody could reach gets a posting at the door.</summary>
    public async Task CalledAsync(long notice, bool reached, string note, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await _ledger.SettleByHandAsync(notice, reached ? HandOutcome.Reached : HandOutcome.NotReached, note.Trim(), actor.Name, cancellation);
        if (!reached)
        {
            await _followUps.RunAsync(cancellation);
        }
    }

    /// <summary>Somebody posted the notice in a building, and a picture proves it.</summary>
    /// <returns>The rule that was not kept; null where it is written down.</returns>
    public async Task<BrokenRule?> PostedAsync(Outage outage, OutageArea building, string mediaType, byte[] photo, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(outage);
        ArgumentNullException.ThrowIfNull(actor);
        if (PostingIsProvenByAPicture.Judge(mediaType, photo) is { } broken)
        {
            return broken;
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(photo));
        await _databases.WriteAsync(
            async (db, token) =>
            {
                if (!await db.OutagePhotos.AnyAsync(p => p.OutageNumber == outage.Number && p.Digest == digest, token))
                {
                    db.OutagePhotos.Add(new OutagePhotoRow
                    {
                        OutageNumber = outage.Number,
                        Digest = digest,
                        MediaType = mediaType,
                        Content = photo,
                        TakenBy = actor.Name,
                        TakenAt = _clock.GetUtcNow().ToMicroseconds(),
                    });
                }

                return true;
            },
            cancellation);
        foreach (var door in (await DoorsAsync(outage, cancellation)).Where(door => door.Area == building).SelectMany(static door => door.Customers))
        {
            await _ledger.SettleByHandAsync(door.NoticeKey, HandOutcome.Posted, PhotoNote.Of(digest), actor.Name, cancellation);
        }

        return null;
    }

    /// <summary>A picture of a posting; null where there is none.</summary>
    public async Task<OutagePhoto?> PhotoAsync(string number, string digest, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        return await db.OutagePhotos.SingleOrDefaultAsync(p => p.OutageNumber == number && p.Digest == digest, cancellation) is { } row
            ? new OutagePhoto(row.MediaType, row.Content)
            : null;
    }

    /// <summary>How many calls and postings of a cause stand open.</summary>
    internal async Task<int> CountOpenAsync(string cause, CancellationToken cancellation)
    {
        await using var db = _databases.Reader();
        return await Open(db, cause, NoticeChannel.Phone).CountAsync(cancellation) + await Open(db, cause, NoticeChannel.Door).CountAsync(cancellation);
    }

    /// <summary>Persons take over whom no channel has reached until now.</summary>
    /// <returns>How many calls and postings stand open.</returns>
    internal async Task<int> TakeOverAsync(Outage outage, CancellationToken cancellation)
    {
        await _followUps.RunAsync(cancellation);
        return await CountOpenAsync(outage.Cause, cancellation);
    }

    private static IQueryable<NoticeRow> Open(CustomerServiceDb db, string cause, NoticeChannel channel) =>
        db.Notices.Where(n => n.Channel == channel && n.State == NoticeState.Queued && n.CustomerNumber != null && db.NoticeOrders.Any(o => o.OrderKey == n.OrderKey && o.Cause == cause));

    private static IQueryable<FoundCall> Found(CustomerServiceDb db, IQueryable<NoticeRow> rows) =>
        rows.Join(db.Customers, n => n.CustomerNumber, c => c.Number, (n, c) => new FoundCall
        {
            Key = n.NoticeKey,
            Customer = c.Number,
            Name = c.Name,
            Phone = n.Address,
            District = c.District,
            Street = c.Street,
            Building = c.Building,
            Room = c.Room,
            Reason = n.FollowsKey == 0 ? n.Reason : db.Notices.Where(before => before.NoticeKey == n.FollowsKey).Select(before => before.Reason).FirstOrDefault(),
        });

    private sealed class FoundCall
    {
        public long Key { get; init; }
        public required string Customer { get; init; }
        public required string Name { get; init; }
        public required string Phone { get; init; }
        public required string District { get; init; }
        public required string Street { get; init; }
        public required string Building { get; init; }
        public required string Room { get; init; }
        public string? Reason { get; init; }

        public OutageCall ToCall() => new(Key, Customer, Name, PhoneNumber.Parse(Phone)?.Shown ?? Phone, new Address(District, Street, Building, Room).Text, Reason ?? "");
    }
}
