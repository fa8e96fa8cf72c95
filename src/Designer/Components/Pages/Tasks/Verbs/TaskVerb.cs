namespace BackOffice.Designer.Components.Pages.Tasks.Verbs;

/// <summary>What can be done with a task beside claiming, releasing and completing it.</summary>
public enum TaskVerb
{
    /// <summary>转办</summary>
    Transfer,

    /// <summary>委派</summary>
    Delegate,

    /// <summary>加签</summary>
    AddSigners,

    /// <summary>驳回</summary>
    Return,

    /// <summary>改派</summary>
    Assign,

    /// <summary>拿回</summary>
    TakeBack,

    /// <summary>催办</summary>
    Urge,

    /// <summary>抄送</summary>
    Copy,

    /// <summary>签字同意</summary>
    Approve,

    /// <summary>签字不同意</summary>
    Disapprove,
}
