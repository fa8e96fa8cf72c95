namespace BackOffice.CustomerService.Customers.Rules;

/// <summary>Nothing is cut off when it is saved.</summary>
internal sealed class EntriesKeepTheirLength : ICustomerRule
{
    public BrokenRule? Judge(CustomerDraft draft) => TextsFit.Judge(
        nameof(EntriesKeepTheirLength),
        (nameof(CustomerDraft.Name), draft.Name, TextLengths.Name),
        (nameof(CustomerDraft.Email), draft.Email, TextLengths.Address),
        (nameof(CustomerDraft.District), draft.District, TextLengths.Address),
        (nameof(CustomerDraft.Street), draft.Street, TextLengths.Address),
        (nameof(CustomerDraft.Building), draft.Building, TextLengths.Address),
        (nameof(CustomerDraft.Room), draft.Room, TextLengths.Address),
        (nameof(CustomerDraft.Notes), draft.Notes, TextLengths.Content));
}
