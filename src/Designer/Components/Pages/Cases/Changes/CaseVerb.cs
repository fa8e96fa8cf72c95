namespace BackOffice.Designer.Components.Pages.Cases.Changes;

/// <summary>What can be done with a case as a whole.</summary>
public enum CaseVerb
{
    /// <summary>撤回：受理人收回</summary>
    Withdraw,

    /// <summary>暂停</summary>
    Suspend,

    /// <summary>恢复</summary>
    Resume,

    /// <summary>调整</summary>
    Modify,

    /// <summary>换版本</summary>
    Migrate,

    /// <summary>撤销</summary>
    Cancel,
}
