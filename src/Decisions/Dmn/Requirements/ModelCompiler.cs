using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Boxed;
using BackOffice.Decisions.Dmn.Types;
using BackOffice.Decisions.Dmn.Xml;

namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>Compiles definitions: imports, types, elements, the arrows between them, and at last the logic with its names in scope.</summary>
internal sealed class ModelCompiler(XmlPart root, Func<string, DecisionModel?> findImport, List<DmnProblem> problems)
{
    private readonly string _modelNamespace = root["namespace"] ?? "";

    public DecisionModel Compile()
    {
        var imports = ReadImports();
        var types = new ItemTypes(root, imports, problems);
        var nodes = ReadNodes();
        var members = MemberNames.Of(root, imports);
        var elements = new ModelElements(nodes, types, imports, members);
        ReportDoubles(nodes);
        var resolver = new ReferenceResolver(_modelNamespace, elements, imports, problems);
        foreach (var node in nodes)
        {
            node.Type = node.Part.Child("variable") is { } variable ? types.Find(variable, "typeRef") : ItemType.Any;
            node.Requirements = resolver.Requirements(node);
        }

        RequirementCycles.Report(nodes, problems);
        foreach (var node in nodes)
        {
            CompileLogic(node, resolver, types, members);
        }

        return new(root.Id ?? "", root["name"] ?? "", _modelNamespace, elements);
    }

    private ImmutableArray<ModelImport> ReadImports()
    {
        var imports = ImmutableArray.CreateBuilder<ModelImport>();
        foreach (var part in root.ChildrenNamed("import"))
        {
            var type = part["importType"] ?? "";
            if (!DmnNamespaces.IsModel(type))
            {
                problems.Add(Problems.At(part, $"Imports of the type '{type}' are not supported; {DmnNamespaces.Supported} models are."));
            }
            else if (findImport(part["namespace"] ?? "") is { } model)
            {
                imports.Add(new(part["name"]?.Trim() ?? "", model));
            }
            else
            {
                problems.Add(Problems.At(part, $"The imported model of the namespace '{part["namespace"]}' was not found."));
            }
        }

        return imports.ToImmutable();
    }

    private ImmutableArray<DrgNode> ReadNodes()
    {
        var nodes = ImmutableArray.CreateBuilder<DrgNode>();
        foreach (var part in root.Children)
        {
            DrgNode? node = part.Name switch
            {
                "inputData" => new InputDataNode(part, _modelNamespace),
                "decision" => new DecisionNode(part, _modelNamespace),
                "businessKnowledgeModel" => new KnowledgeNode(part, _modelNamespace),
                "decisionService" => new ServiceNode(part, _modelNamespace),
                _ => null,
            };
            if (node is not null)
            {
                nodes.Add(node);
            }
        }

        return nodes.ToImmutable();
    }

    private void ReportDoubles(ImmutableArray<DrgNode> nodes)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (node.Name.Length == 0)
            {
                problems.Add(Problems.At(node.Part, $"A '{node.Part.Name}' needs a name."));
            }

            if (node.Id.Length > 0 && !ids.Add(node.Id))
            {
                problems.Add(Problems.At(node.Part, $"The id '{node.Id}' stands more than once; ids must differ."));
            }
        }
    }

    private void CompileLogic(DrgNode node, ReferenceResolver resolver, ItemTypes types, NameScope members)
    {
        var scope = new RequirementScope(node.Requirements);
        var foreign = root["expressionLanguage"] is { Length: > 0 } language && !DmnNamespaces.IsFeel(language);
        var compiler = new LogicCompiler(node.Id.Length == 0 ? node.Name : node.Id, types, members, foreign, problems);
        switch (node)
        {
            case DecisionNode decision:
                decision.Scope = scope;
                decision.Logic = compiler.CompileChild(node.Part, NameScope.Empty.With(scope.Names));
                break;
            case KnowledgeNode knowledge:
                knowledge.Scope = scope;
                var visible = NameScope.Empty.With(scope.Names).With(node.Variable);
                knowledge.Function = node.Part.Child("encapsulatedLogic") is { } logic ? FunctionExpression.Compile(logic, visible, compiler) : null;
                break;
            case ServiceNode service:
                service.Parameters = [.. resolver.References(node.Part, "inputData"), .. resolver.References(node.Part, "inputDecision")];
                service.Outputs = [.. resolver.References(node.Part, "outputDecision")];
                if (service.Outputs.IsEmpty)
                {
                    compiler.Problem(node.Part, "A decision service needs an output decision.");
                }

                break;
        }
    }
}
