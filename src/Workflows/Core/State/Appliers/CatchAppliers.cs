namespace BackOffice.Workflows.Core.State.Appliers;

internal static class CatchAppliers
{
    public static void Add(InstanceDraft draft, long elementKey, CatchState waiting)
    {
        var element = draft[elementKey];
        draft.Set(element with { Catches = element.Catches.Add(waiting) });
    }

    public static void Remove(InstanceDraft draft, long elementKey, long catchKey)
    {
        var element = draft[elementKey];
        draft.Set(element with { Catches = element.Catches.RemoveAt(IndexOf(element, catchKey)) });
    }

    public static void Change<T>(InstanceDraft draft, long elementKey, long catchKey, Func<T, T> change)
        where T : CatchState
    {
        var element = draft[elementKey];
        var index = IndexOf(element, catchKey);
        draft.Set(element with { Catches = element.Catches.SetItem(index, change((T)element.Catches[index])) });
    }

    private static int IndexOf(ElementInstance element, long catchKey)
    {
        for (var i = 0; i < element.Catches.Length; i++)
        {
            if (element.Catches[i].Key == catchKey)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"Expected that element instance {element.Key} waits for {catchKey}, but it does not.");
    }
}
