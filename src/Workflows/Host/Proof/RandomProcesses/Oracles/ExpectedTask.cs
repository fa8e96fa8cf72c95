using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.HumanTasks;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>A task as people would describe it who watched every command about it.</summary>
internal sealed class ExpectedTask
{
    public const int UsualPriority = 50;

    public string? Assignee { get; set; }

    public string? Owner { get; set; }

    public bool IsDelegated { get; set; }

    public bool IsHandedIn { get; set; }

    public SignPlace Place { get; set; }

    public SignRule Rule { get; set; }

    public int Percent { get; set; }

    /// <summary>Weight and vote of each signer; empty where nobody has to sign.</summary>
    public Dictionary<string, (int Weight, bool? Vote)> Signers { get; } = new(StringComparer.Ordinal);

    public HashSet<string> ReadBy { get; } = new(StringComparer.Ordinal);

    public HashSet<string> CopiedTo { get; } = new(StringComparer.Ordinal);

    public Instant? UrgedAt { get; set; }

    public int Priority { get; set; } = UsualPriority;

    /// <summary>What was asked for and waits for listeners.</summary>
    public HeldChange? Held { get; set; }

    /// <summary>Closes the signatures once whatever is still missing cannot change the outcome.</summary>
    public void DecideIfSure()
    {
        if (Rule == SignRule.Any && Signers.Values.Any(signer => signer.Vote is not null))
        {
            // 或签: whoever is first decides, for or against.
            Signers.Clear();
            return;
        }

        var open = Signers.Where(signer => signer.Value.Vote is null).Select(signer => signer.Key).ToList();
        var outcomes = Enumerable.Range(0, 1 << open.Count)
            .Select(votes => Approved(person => Signers[person].Vote ?? ((votes >> open.IndexOf(person)) & 1) == 1)).Distinct().ToList();
        if (outcomes.Count == 1)
        {
            Signers.Clear();
        }
    }

    private bool Approved(Func<string, bool> approves)
    {
        int Weight(string person) => Rule == SignRule.Weighted ? Signers[person].Weight : 1;
        var all = Signers.Keys.Sum(Weight);
        var approving = Signers.Keys.Where(approves).Sum(Weight);
        return Rule switch
        {
            SignRule.All => approving == all,
            SignRule.Any => approving > 0 || all == 0,
            _ => approving * 100 >= all * Percent,
        };
    }
}
