namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>Makes a model out of blocks.</summary>
internal sealed class ModelMaker(Choices choices)
{
    /// <summary>The process that call activities call.</summary>
    public const string Called = "called";

    /// <summary>An input that fails while the variable <c>broken</c> is true: with it any element can stand still.</summary>
    public const string Fragile = "=if broken = true then (function(x) x) else 1";

    private const int DeepestBlock = 3;
    private const int MostBlocks = 14;

    private int _depth;
    private int _blocks;
    private int _rounds;
    private bool _adds;

    public Choices Choices => choices;

    /// <summary>The drawing of a process, around one block that it shall have, or of which its later version has something in addition.</summary>
    public string Make(Block? wanted, int variant, Addition addition = Addition.None)
    {
        var model = ModelWriter.Process("random");
        if (choices.Once(6))
        {
            model.DataObject("kept", Fragile);
        }

        Start(model);
        if (wanted is null)
        {
            Sequence(model);
        }
        else
        {
            var before = choices.Once(2);
            if (before)
            {
                Sequence(model);
            }

            Write(wanted, model, variant, addition == Addition.Block);
            if (choices.Once(2))
            {
                Sequence(model);
            }
        }

        model.Node("endEvent", model.Id("end"));
        AddWhatHangs(model, addition == Addition.Hanging ? 1 : 8);
        return model.Definitions.ToString();
    }

    /// <summary>A process that is started by something else than nothing, and one block behind.</summary>
    public string MakeStart(int variant)
    {
        var model = ModelWriter.Process("random");
        StartBlocks.Write(model, variant);
        Sequence(model);
        model.Node("endEvent", model.Id("end"));
        return model.Definitions.ToString();
    }

    /// <summary>The process that call activities call: it tells its caller of an escalation, and ends with an error where the variable <c>fails</c> says so.</summary>
    public static string MakeCalled()
    {
        var model = ModelWriter.Process(Called);
        model.Node("startEvent", "start").Node("userTask", "inside", task => task.Extend("userTask"))
            .Node("intermediateThrowEvent", "tell", thrown => thrown.Escalation())
            .Node("exclusiveGateway", "which").When("=fails = true").Node("endEvent", "failed", end => end.Error()).From("which").Otherwise().Node("endEvent", "end");
        return model.Definitions.ToString();
    }

    /// <summary>One to three blocks, one after the other.</summary>
    public void Sequence(ModelWriter model)
    {
        _depth++;
        for (var more = choices.Next(3); more >= 0; more--)
        {
            var blocks = _depth > DeepestBlock || _blocks > MostBlocks ? Blocks.Plain : Blocks.All;
            var block = choices.One(blocks);
            if (_rounds > 0 && block.Name == Blocks.NotInRounds)
            {
                block = Blocks.Plain[0];
            }

            _blocks++;
            Write(block, model, choices.Next(block.Variants), choices.Once(10));
        }

        _depth--;
    }

    /// <summary>Blocks that are gone through several times.</summary>
    public void Rounds(ModelWriter model)
    {
        _rounds++;
        Sequence(model);
        _rounds--;
    }

    /// <summary>A subprocess's own start, blocks and end.</summary>
    public void Body(ModelWriter inside)
    {
        Start(inside);
        Sequence(inside);
        inside.Node("endEvent", inside.Id("end"));
    }

    /// <summary>Now and then something that may stand still where nothing else does.</summary>
    public void MaybeFragile(NodeWriter node)
    {
        if (choices.Once(12))
        {
            node.Input(Fragile, "local");
        }
    }

    /// <summary>Now and then a gateway whose listeners run before or after it.</summary>
    public void MaybeListens(NodeWriter node)
    {
        switch (choices.Next(8))
        {
            case 6: node.Listeners(("start", "listen")); break;
            case 7: node.Listeners(("start", "listen"), ("end", "listen")); break;
            default: break;
        }
    }

    private void Write(Block block, ModelWriter model, int variant, bool isAdded)
    {
        if (isAdded && !_adds)
        {
            _adds = true;
            model.Adding(() => block.Write(this, model, variant));
            _adds = false;
        }
        else
        {
            block.Write(this, model, variant);
        }
    }

    private void AddWhatHangs(ModelWriter model, int once)
    {
        foreach (var piece in Additions.Hanging(model.Definitions).ToList())
        {
            if (choices.Once(once))
            {
                Additions.Mark(piece, model.Id("added"));
            }
        }
    }

    private static void Start(ModelWriter model) => model.Node("startEvent", model.Id("start"));
}
