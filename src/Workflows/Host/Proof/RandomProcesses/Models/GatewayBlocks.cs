namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>Blocks of gateways.</summary>
internal static class GatewayBlocks
{
    public static void Exclusive(ModelMaker make, ModelWriter model, int variant) => Split(make, model, "exclusiveGateway", "exclusiveGateway");

    /// <summary>Conditions at a gateway, or at the flows of a task.</summary>
    public static void Inclusive(ModelMaker make, ModelWriter model, int variant)
    {
        if (variant == 0)
        {
            Split(make, model, "inclusiveGateway", "inclusiveGateway");
        }
        else
        {
            Split(make, model, "manualTask", "inclusiveGateway");
        }
    }

    /// <summary>A token may still change from one branch to the other before the join.</summary>
    public static void Crossed(ModelMaker make, ModelWriter model, int variant)
    {
        var (fork, which, meet, join) = (model.Id("fork"), model.Id("which"), model.Id("meet"), model.Id("join"));
        model.Node(variant == 0 ? "inclusiveGateway" : "parallelGateway", fork);
        When(model, variant, "=n > 0");
        make.Sequence(model);
        model.Node("exclusiveGateway", which).When("=n > 1").Node("inclusiveGateway", join);
        model.From(which).Otherwise().Node("inclusiveGateway", meet).To(join);
        model.From(fork);
        When(model, variant, "=n < 2");
        make.Sequence(model);
        model.To(meet).From(fork);
        if (variant == 0)
        {
            model.Otherwise();
        }

        make.Sequence(model);
        model.To(join).From(join);
    }

    /// <summary>Rounds of an inclusive split and join.</summary>
    public static void InclusiveLoop(ModelMaker make, ModelWriter model, int variant)
    {
        var (merge, split, join, which) = (model.Id("merge"), model.Id("split"), model.Id("join"), model.Id("which"));
        model.Node("exclusiveGateway", merge).Node("inclusiveGateway", split)
            .When("=n > 0").Node("userTask", model.Id("user"), task => task.Extend("userTask")).Node("inclusiveGateway", join)
            .From(split).Otherwise().Node("manualTask", model.Id("manual")).To(join)
            .From(join).Node("scriptTask", model.Id("script"), task => task.Extend("script", ("expression", "=if n = null then 1 else n + 1"), ("resultVariable", "n")))
            .Node("exclusiveGateway", which).When("=n < 3").To(merge).From(which).Otherwise().Node("exclusiveGateway", model.Id("on"));
    }

    public static void Parallel(ModelMaker make, ModelWriter model, int variant)
    {
        var (fork, join) = (model.Id("fork"), model.Id("join"));
        model.Node("parallelGateway", fork);
        make.Sequence(model);
        model.Node("parallelGateway", join, make.MaybeListens).From(fork);
        make.Sequence(model);
        model.To(join).From(join);
    }

    /// <summary>Goes on at the second of three tokens, or at the first.</summary>
    public static void Complex(ModelMaker make, ModelWriter model, int variant)
    {
        var (fork, join) = (model.Id("fork"), model.Id("join"));
        model.Node("parallelGateway", fork);
        make.Sequence(model);
        model.Node("complexGateway", join, gateway => make.MaybeListens(gateway.Event("activationCondition", $"=activationCount >= {2 - variant}"))).From(fork);
        make.Sequence(model);
        model.To(join).From(fork).Node("userTask", model.Id("user"), task => task.Extend("userTask")).To(join).From(join);
    }

    public static void Race(ModelMaker make, ModelWriter model, int variant)
    {
        var (gateway, merge) = (model.Id("race"), model.Id("merge"));
        model.Node("eventBasedGateway", gateway);
        switch (variant)
        {
            case 0: model.Node("intermediateCatchEvent", model.Id("catch"), caught => caught.Message()); break;
            case 1: model.Node("receiveTask", model.Id("receive"), task => task.MessageReference()); break;
            default: model.Node("intermediateCatchEvent", model.Id("catch"), caught => caught.Condition("=n > 4")); break;
        }

        make.Sequence(model);
        model.Node("exclusiveGateway", merge).From(gateway).Node("intermediateCatchEvent", model.Id("catch"), caught => caught.Timer("timeDuration", "PT20M")).To(merge)
            .From(gateway).Node("intermediateCatchEvent", model.Id("catch"), caught => caught.Signal()).To(merge).From(merge);
    }

    public static void Loop(ModelMaker make, ModelWriter model, int variant)
    {
        var (merge, which) = (model.Id("merge"), model.Id("which"));
        model.Node("exclusiveGateway", merge);
        make.Rounds(model);
        model.Node("scriptTask", model.Id("script"), task => task.Extend("script", ("expression", "=if n = null then 1 else n + 1"), ("resultVariable", "n")))
            .Node("exclusiveGateway", which).When("=n < 3").To(merge).From(which).Otherwise().Node("exclusiveGateway", model.Id("on"));
    }

    private static void Split(ModelMaker make, ModelWriter model, string kind, string joins)
    {
        var (split, join) = (model.Id("split"), model.Id("join"));
        model.Node(kind, split).When($"=n > {make.Choices.Next(3)}");
        make.Sequence(model);
        model.Node(joins, join, make.MaybeListens).From(split).When("=n < 2");
        make.Sequence(model);
        model.To(join).From(split).Otherwise();
        make.Sequence(model);
        model.To(join).From(join);
    }

    private static void When(ModelWriter model, int variant, string condition)
    {
        if (variant == 0)
        {
            model.When(condition);
        }
    }
}
