namespace BackOffice.CustomerService.Customers;

/// <summary>Where gas is used. What was only said in one sentence stands in <paramref name="Street"/>.</summary>
public sealed record Address(string District, string Street, string Building, string Room)
{
    public static Address Of(string sentence) => new("", sentence, "", "");

    public string Text => string.Join(' ', new[] { District, Street, Building, Room }.Where(static part => part.Length > 0));
}
