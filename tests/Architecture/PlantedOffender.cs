namespace BackOffice.Architecture.Tests;

/// <summary>Keeps this assembly's reference to the topmost room, which the compiler would drop where nothing used it.</summary>
internal static class PlantedOffender
{
    public static readonly Type Upwards = typeof(global::Program);
}
