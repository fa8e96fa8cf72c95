using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.HumanTasks;

/// <summary>Counts votes.</summary>
public static class Tally
{
    /// <summary>Approved, refused, or null while it is still open: a decision is made as soon as the missing votes cannot change it.</summary>
    public static bool? Decide(SignRound round)
    {
        var weighted = round.Rule == SignRule.Weighted;
        long all = 0, approving = 0, refusing = 0;
        foreach (var signer in round.Signers)
        {
            var weight = weighted ? signer.Weight : 1;
            all += weight;
            approving += signer.Approves == true ? weight : 0;
            refusing += signer.Approves == false ? weight : 0;
        }

        return round.Rule switch
        {
            SignRule.All => refusing > 0 ? false : approving == all ? true : null,
            SignRule.Any => approving > 0 ? true : refusing > 0 ? false : all == 0 ? true : null,
            _ => approving * 100 >= all * round.Percent ? true : (all - refusing) * 100 < all * round.Percent ? false : null,
        };
    }
}
