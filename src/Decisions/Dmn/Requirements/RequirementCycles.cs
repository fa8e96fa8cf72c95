namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>Finds elements that need themselves. A knowledge model that calls itself is a recursion, not a cycle.</summary>
internal static class RequirementCycles
{
    public static void Report(IEnumerable<DrgNode> nodes, List<DmnProblem> problems)
    {
        var finished = new HashSet<DrgNode>();
        foreach (var start in nodes)
        {
            Walk(start, finished, problems);
        }
    }

    // An own stack: a chain of requirements may be as long as the file.
    private static void Walk(DrgNode start, HashSet<DrgNode> finished, List<DmnProblem> problems)
    {
        var path = new List<DrgNode>();
        var onPath = new HashSet<DrgNode>();
        var open = new Stack<(DrgNode Node, int Next)>();
        open.Push((start, 0));
        while (open.TryPop(out var step))
        {
            if (step.Next == 0 && (finished.Contains(step.Node) || !Enter(step.Node)))
            {
                continue;
            }

            var next = Next(step.Node, step.Next);
            if (next is null)
            {
                onPath.Remove(step.Node);
                path.RemoveAt(path.Count - 1);
                finished.Add(step.Node);
                continue;
            }

            open.Push((step.Node, step.Next + 1));
            open.Push((next, 0));
        }

        bool Enter(DrgNode node)
        {
            if (onPath.Add(node))
            {
                path.Add(node);
                return true;
            }

            if (path[^1] != node || node is not KnowledgeNode)
            {
                problems.Add(Cycle(path[path.IndexOf(node)..]));
            }

            return false;
        }
    }

    private static DrgNode? Next(DrgNode node, int index) =>
        index < node.Requirements.Length ? node.Requirements[index].Node : null;

    private static DmnProblem Cycle(List<DrgNode> cycle)
    {
        var way = string.Join(" → ", cycle.Append(cycle[0]).Select(node => $"'{node.Name}'"));
        return Problems.At(cycle[0].Part, $"Requirements must not form a cycle: {way}.");
    }
}
