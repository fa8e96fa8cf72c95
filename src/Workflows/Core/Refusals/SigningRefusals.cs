namespace BackOffice.Workflows.Core.Refusals;

/// <summary>Signatures before or after the work.</summary>
internal static class SigningRefusals
{
    public static RefusalText Missing { get; } = new(
        "signing-missing",
        RejectionKind.InvalidState,
        "Expected that nobody has to sign the task {0} any more, but {1:people} must sign first.",
        "还要等{1:people}签署，之后才能完成。");

    public static RefusalText NoSuchSigner { get; } = new(
        "signing-no-such-signer",
        RejectionKind.InvalidArgument,
        "Expected a signer of the task {0}, but '{1:person}' is none.",
        "{1:person}不是这项任务的签署人。");

    public static RefusalText SignedAlready { get; } = new(
        "signing-signed-already",
        RejectionKind.InvalidState,
        "Expected that '{0:person}' has not signed yet, but the signature is there.",
        "{0:person}已经签署，不能减签。");

    public static RefusalText AddedByAnother { get; } = new(
        "signing-added-by-another",
        RejectionKind.Forbidden,
        "Expected the person who added '{0:person}' ('{1:person}'), but '{2:person}' is another.",
        "{0:person}由{1:person}加签，只有{1:person}可以减签。");

    public static RefusalText TooEarly { get; } = new(
        "signing-too-early",
        RejectionKind.InvalidState,
        "Expected that the work of the task {0} is done before it is signed, but '{1:person}' still has it.",
        "{1:person}还在办理，办完之后才能签署。");

    public static RefusalText NotYours { get; } = new(
        "signing-not-yours",
        RejectionKind.Forbidden,
        "Expected a signer of the task {0} who has not signed yet, but '{1:person}' is none.",
        "您不是这项任务的待签署人，或已经签署过。");

    public static RefusalText NoSigners { get; } = new(
        "signing-no-signers",
        RejectionKind.InvalidArgument,
        "Expected at least one signer, each with a name and a weight of 1 or more, but there is none, or one lacks it.",
        "请至少选择一位签署人，每位都要有姓名，权重至少为 1。");

    public static RefusalText Twice { get; } = new(
        "signing-twice",
        RejectionKind.InvalidArgument,
        "Expected every signer once, but '{0:person}' is there twice.",
        "{0:person}重复了，每位签署人只能出现一次。");

    public static RefusalText Share { get; } = new(
        "signing-share",
        RejectionKind.InvalidArgument,
        "Expected a share from 1 to 100 percent, but it is {0}.",
        "通过比例是 1% 到 100%，不能是 {0}%。");

    public static RefusalText HandedIn { get; } = new(
        "signing-handed-in",
        RejectionKind.InvalidState,
        "Expected that the work of the task {0} is not done yet, but it waits for signatures already.",
        "任务已经提交，正在等待签署，不能再加签。");

    public static RefusalText OthersOpen { get; } = new(
        "signing-others-open",
        RejectionKind.InvalidState,
        "Expected that no signatures {0:word} the work are asked for while others stand open, but there are open ones; wait for them.",
        "还有未完成的签署，请等签署完成后再要求{0:word}加签。");
}
