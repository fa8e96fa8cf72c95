namespace BackOffice.CustomerService.Notices.Receipts;

/// <summary>Understands what one provider says.</summary>
internal interface IReceiptReader
{
    /// <summary>The provider's name in the ledger and in the address.</summary>
    string Provider { get; }

    /// <summary>Reads a body.</summary>
    ReadReceipts Read(string body, DateTimeOffset now);
}
