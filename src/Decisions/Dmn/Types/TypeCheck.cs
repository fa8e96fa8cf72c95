namespace BackOffice.Decisions.Dmn.Types;

/// <summary>How a value stands to a type.</summary>
internal enum TypeCheck
{
    Conforms,
    WrongType,
    NotAllowed,
}
