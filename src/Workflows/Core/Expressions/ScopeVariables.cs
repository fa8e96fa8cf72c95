using System.Diagnostics.CodeAnalysis;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>What an expression sees: the element's own variables, then those of the scopes around it; <c>company</c> over all of them.</summary>
internal sealed class ScopeVariables(InstanceDraft draft, Payload? company) : IFeelVariables
{
    private const string Company = "company";

    /// <summary>The element instance from which the expression looks outwards.</summary>
    public long ScopeKey { get; set; }

    /// <summary>Values that only this expression sees, before all others.</summary>
    public Variables Extra { get; set; } = Variables.Empty;

    public IEnumerable<string> Names
    {
        get
        {
            var names = new HashSet<string>(Extra.Select(variable => variable.Name), StringComparer.Ordinal);
            for (var scope = draft.Find(ScopeKey); scope is not null; scope = draft.Find(scope.ScopeKey))
            {
                names.UnionWith(scope.Variables.Select(variable => variable.Name));
            }

            if (company is not null)
            {
                names.Add(Company);
            }

            return names;
        }
    }

    public bool TryGet(string name, [NotNullWhen(true)] out FeelValue? value)
    {
        if (Extra.TryGet(name, out var found) || (company is not null && Find(name, out found)))
        {
            value = found.ToValue();
            return true;
        }

        for (var scope = draft.Find(ScopeKey); scope is not null; scope = draft.Find(scope.ScopeKey))
        {
            if (scope.Variables.TryGet(name, out found))
            {
                value = found.ToValue();
                return true;
            }
        }

        value = null;
        return false;
    }

    private bool Find(string name, [NotNullWhen(true)] out Payload? value)
    {
        value = string.Equals(name, Company, StringComparison.Ordinal) ? company : null;
        return value is not null;
    }
}
