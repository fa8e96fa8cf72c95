using System.CommandLine;

namespace BackOffice.Designer.Commands;

/// <summary><c>customers</c>: the register of customers.</summary>
internal static class CustomersCommand
{
    public static Command Create() => new("customers", "The register of customers.")
    {
        CustomersImport.Create(),
    };
}
