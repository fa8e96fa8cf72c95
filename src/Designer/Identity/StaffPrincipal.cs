using System.Security.Claims;

namespace BackOffice.Designer.Identity;

/// <summary>The person behind a session, in the words of the screens.</summary>
internal static class StaffPrincipal
{
    extension(ClaimsPrincipal person)
    {
        /// <summary>The actor in the journal.</summary>
        public string StaffId => person.Identity?.Name ?? "";

        public string StaffName => person.FindFirstValue(StaffClaims.DisplayName) ?? person.StaffId;

        public IReadOnlyList<string> Roles => [.. person.FindAll(ClaimTypes.Role).Select(claim => claim.Value)];

        public bool May(string permission) => person.HasClaim(StaffClaims.May, permission);
    }
}
