using System.Collections.Immutable;
using BackOffice.Workflows.Core.HumanTasks;

namespace BackOffice.Workflows.Core.State;

/// <summary>The bytes of an open task.</summary>
internal static class TaskFormat
{
    public static void Write(StateWriter to, UserTaskState task)
    {
        to.Text(task.Assignee);
        Write(to, task.CandidateGroups);
        Write(to, task.CandidateUsers);
        to.Number(task.Due?.Microseconds ?? 0);
        to.Number(task.FollowUp?.Microseconds ?? 0);
        to.Number(task.Priority);
        to.Text(task.Owner);
        to.Number(task.IsDelegated ? 1 : 0);
        to.Number(task.IsHandedIn ? 1 : 0);
        Write(to, task.ReadBy);
        Write(to, task.CopiedTo);
        to.Number(task.UrgedAt?.Microseconds ?? 0);
        to.Text(task.CameFromId);
        to.Text(task.CameFromPerson);
        Write(to, task.Signing);
    }

    public static UserTaskState Read(ref StateReader from) => new()
    {
        Assignee = from.TextOrNull(),
        CandidateGroups = ReadTexts(ref from),
        CandidateUsers = ReadTexts(ref from),
        Due = ReadTime(ref from),
        FollowUp = ReadTime(ref from),
        Priority = from.Int(),
        Owner = from.TextOrNull(),
        IsDelegated = from.Int() != 0,
        IsHandedIn = from.Int() != 0,
        ReadBy = ReadTexts(ref from),
        CopiedTo = ReadTexts(ref from),
        UrgedAt = ReadTime(ref from),
        CameFromId = from.TextOrNull(),
        CameFromPerson = from.TextOrNull(),
        Signing = ReadSigning(ref from),
    };

    private static void Write(StateWriter to, SignRound? round)
    {
        to.Number(round?.Signers.Length ?? -1);
        if (round is null)
        {
            return;
        }

        to.Number((int)round.Place);
        to.Number((int)round.Rule);
        to.Number(round.Percent);
        foreach (var signer in round.Signers)
        {
            to.Text(signer.Person);
            to.Text(signer.AddedBy);
            to.Number(signer.Weight);
            to.Number(signer.Approves switch { null => 0, true => 1, false => 2 });
        }
    }

    private static SignRound? ReadSigning(ref StateReader from)
    {
        var count = from.Int();
        if (count < 0)
        {
            return null;
        }

        var (place, rule, percent) = ((SignPlace)from.Int(), (SignRule)from.Int(), from.Int());
        var signers = ImmutableArray.CreateBuilder<Signer>(count);
        for (; count > 0; count--)
        {
            signers.Add(new Signer(from.Text(), from.TextOrNull(), from.Int(), from.Int() switch { 0 => null, 1 => true, _ => false }));
        }

        return new SignRound(place, rule, percent, signers.DrainToImmutable());
    }

    private static void Write(StateWriter to, ImmutableArray<string> texts)
    {
        to.Number(texts.Length);
        foreach (var text in texts)
        {
            to.Text(text);
        }
    }

    private static ImmutableArray<string> ReadTexts(ref StateReader from)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        for (var count = from.Int(); count > 0; count--)
        {
            texts.Add(from.Text());
        }

        return texts.DrainToImmutable();
    }

    private static Instant? ReadTime(ref StateReader from)
    {
        var microseconds = from.Number();
        return microseconds == 0 ? null : new Instant(microseconds);
    }
}
