namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary>form-js's <c>validationType</c>.</summary>
public enum TextKind
{
    /// <summary>Any text.</summary>
    Any,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number: Chinese mobile or landline, a service number, or an international one.</summary>
    Phone,
}
