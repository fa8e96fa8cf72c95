namespace BackOffice.Workflows.Core.Commands;

/// <summary>Something that is asked of one instance. Families stand in the files beside this one.</summary>
public abstract record Command
{
    private protected Command()
    {
    }
}
