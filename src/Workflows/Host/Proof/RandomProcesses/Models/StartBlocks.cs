namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>How a process may begin when something triggers it.</summary>
internal static class StartBlocks
{
    public const int Variants = 7;

    public static void Write(ModelWriter model, int variant)
    {
        var merge = model.Id("merge");
        switch (variant)
        {
            case 0: model.Node("startEvent", "start", start => start.Message()); break;
            case 1: model.Node("startEvent", "start", start => start.Timer("timeDate", "2027-01-01T00:00:00Z")); break;
            case 2: model.Node("startEvent", "start", start => start.Signal()); break;
            case 3: model.Node("startEvent", "start", start => start.Condition("=n > 0")); break;
            case 4: model.Node("startEvent", "start", start => start.Message().Signal()); break;
            case 5: model.Node("receiveTask", "start", task => task.MessageReference().Set("instantiate", "true")); break;
            default:
                model.Node("eventBasedGateway", "gateway", gateway => gateway.Set("instantiate", "true"))
                    .Node("intermediateCatchEvent", "start", caught => caught.Message()).Node("exclusiveGateway", merge)
                    .From("gateway").Node("intermediateCatchEvent", "other", caught => caught.Signal()).To(merge).From(merge);
                break;
        }
    }
}
