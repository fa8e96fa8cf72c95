using Microsoft.AspNetCore.Identity;

namespace BackOffice.Designer.Identity;

/// <summary>A person of the staff who signs in. The user name is the actor in the journal.</summary>
internal sealed class StaffAccount : IdentityUser
{
    public string DisplayName { get; set; } = "";
}
