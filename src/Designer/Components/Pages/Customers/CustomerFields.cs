using BackOffice.CustomerService.Customers;

namespace BackOffice.Designer.Components.Pages.Customers;

/// <summary>The fields of a customer while somebody types in them.</summary>
internal sealed class CustomerFields(CustomerDraft draft)
{
    private static readonly char[] Between = ['\n', ',', '，', '、', ';', '；'];

    public string Name { get; set; } = draft.Name;

    /// <summary>One a line, or with commas.</summary>
    public string Phones { get; set; } = string.Join('\n', draft.Phones);

    public string Email { get; set; } = draft.Email;

    public string Language { get; set; } = draft.Language;

    public string District { get; set; } = draft.District;

    public string Street { get; set; } = draft.Street;

    public string Building { get; set; } = draft.Building;

    public string Room { get; set; } = draft.Room;

    public CustomerClass Class { get; set; } = draft.Class;

    public Premises Premises { get; set; } = draft.Premises;

    public CareNeed Care { get; private set; } = draft.Care;

    public string Notes { get; set; } = draft.Notes;

    public void Mark(CareNeed need, bool holds) => Care = holds ? Care | need : Care & ~need;

    public CustomerDraft Written() => new()
    {
        Name = Name,
        Phones = [.. Phones.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        Email = Email,
        Language = Language,
        District = District,
        Street = Street,
        Building = Building,
        Room = Room,
        Class = Class,
        Premises = Premises,
        Care = Care,
        Notes = Notes,
    };
}
