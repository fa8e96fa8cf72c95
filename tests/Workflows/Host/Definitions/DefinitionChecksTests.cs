using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Definitions;
using static BackOffice.Workflows.Host.Tests.Definitions.DefinitionTexts;

namespace BackOffice.Workflows.Host.Tests.Definitions;

/// <summary>Each check has a planted offender here; a check without one, or one that does not bite, fails.</summary>
public sealed class DefinitionChecksTests
{
    private const string Start = "<bpmn:startEvent id=\"s\"/>";

    private static readonly Dictionary<string, (string Element, string Content)> Offenders = new(StringComparer.Ordinal)
    {
        ["process-id-is-folder-name"] = ("other", Start),
        ["called-process-exists"] = ("c", Start + "<bpmn:callActivity id=\"c\" calledElement=\"nobody\"/>" + Flow("s", "c")),
        ["form-exists"] = ("t", Start + UserTask("t", more: "<zeebe:formDefinition formId=\"nothing\"/>") + Flow("s", "t")),
        ["decision-exists"] = ("d", Start + "<bpmn:businessRuleTask id=\"d\"><bpmn:extensionElements><zeebe:calledDecision decisionId=\"nothing\" resultVariable=\"x\"/></bpmn:extensionElements></bpmn:businessRuleTask>" + Flow("s", "d")),
        ["notice-exists"] = ("n", Start + "<bpmn:sendTask id=\"n\"><bpmn:extensionElements><zeebe:taskDefinition type=\"notice\"/></bpmn:extensionElements></bpmn:sendTask>" + Flow("s", "n")),
        ["group-is-a-role"] = ("t", Start + UserTask("t", group: "nobody") + Flow("s", "t")),
        ["no-literal-deadline"] = ("t", Start + UserTask("t", more: "<zeebe:taskSchedule dueDate='= now() + duration(\"PT24H\")'/>") + Flow("s", "t")),
        ["clause-exists"] = ("t", Start + UserTask("t", more: "<zeebe:properties><zeebe:property name=\"clause\" value=\"A-001 A-999\"/></zeebe:properties>") + Flow("s", "t")),
    };

    private const string Catalogue = "id,procedure,kind,summary\nA-001,p,deadline,\"arrive, in time\"\nA-002,p,etiquette,smile\n";

    private static readonly Dictionary<string, (string Path, string Part, (string Path, string Text)[] Files)> FolderOffenders = new(StringComparer.Ordinal)
    {
        ["citation-exists"] = ("p/told.notice.yaml", "told", [("p/told.notice.yaml", "notice: told\nchannel: sms\nrecipients: [\"1\"]\ntitle: { zh: a, en: a }\ntext: { zh: a, en: a }\nclauses: [A-999]\n")]),
        ["listed-clause-is-not-carried"] = ("common/clauses-not-carried.yaml", "conduct", [Cites("A-001"), Listed("A-001, A-002")]),
        ["clause-is-accounted-for"] = ("common/clauses.csv", "A-002", [Cites("A-001"), Listed("")]),
        ["clause-is-proven"] = ("common/clauses.csv", "A-001", [Cites("A-001"), Listed("A-002")]),
        ["crew-is-a-role"] = ("common/calendar.yaml", "nobody", [("common/calendar.yaml", "restDays: [sunday]\ncrews:\n  nobody: { restDays: [] }\n")]),
        ["words-are-confirmed"] = ("common/commitments.dmn", "at-once", [("common/commitments.dmn", CommitmentTexts.Table("<rule id=\"at-once\">", "reply", "aode", "qualitative", "null", confirm: "false"))]),
    };

    public static TheoryData<string> FolderChecks => [.. DefinitionChecks.OfTheFolder.Select(check => check.Name)];

    public static TheoryData<string> Checks => [.. DefinitionChecks.All.Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Checks))]
    public void Every_check_finds_its_planted_offender(string check)
    {
        var (element, content) = Offenders[check];
        var process = check == "process-id-is-folder-name" ? "other" : "p";

        var problems = DefinitionChecks.Check(Set(("p/p.bpmn", Process(process, content)), ("common/clauses.csv", "id,summary\nA-001,arrive in time\n")));

        Assert.Contains(problems, problem => problem.Rule == check && problem.ElementId == element && problem.Path == "p/p.bpmn");
    }

    [Theory]
    [MemberData(nameof(FolderChecks))]
    public void Every_check_of_the_folder_finds_its_planted_offender(string check)
    {
        var (path, part, files) = FolderOffenders[check];

        var problems = DefinitionChecks.Check(Set([("common/clauses.csv", Catalogue), .. files]));

        Assert.Contains(problems, problem => problem.Rule == check && problem.ElementId == part && problem.Path == path);
    }

    [Fact]
    public void Clauses_that_are_carried_out_and_proven_or_listed_have_no_problems()
    {
        var scenario = ("p/p.scenarios.yaml", "scenario: in time\nprocess: p\nnow: 2026-11-20T09:00:00+08:00\nsteps: []\nclauses: [A-001]\n");

        var problems = DefinitionChecks.Check(Set(("common/clauses.csv", Catalogue), Cites("A-001"), Listed("A-002"), scenario));

        Assert.Empty(problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_folder_in_which_everything_fits_has_no_problems()
    {
        var problems = DefinitionChecks.Check(Set(("p/p.bpmn", Process("p", Start + UserTask("t") + Flow("s", "t")))));

        Assert.DoesNotContain(problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void A_broken_file_is_named_with_the_reason_and_the_others_are_read()
    {
        var definitions = Set(("p/p.bpmn", "<broken"), ("q/q.bpmn", Process("q", Start)), ("common/calendar.yaml", "a: [\n"));

        Assert.Equal(["common/calendar.yaml", "p/p.bpmn"], definitions.Problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
        Assert.NotNull(definitions.Find("q"));
    }

    private static (string Path, string Text) Cites(string clauses) =>
        ("p/p.bpmn", Process("p", Start + UserTask("t", more: $"<zeebe:properties><zeebe:property name=\"clause\" value=\"{clauses}\"/></zeebe:properties>") + Flow("s", "t")));

    private static (string Path, string Text) Listed(string clauses) =>
        ("common/clauses-not-carried.yaml", $"groups:\n  conduct: {{ zh: 举止, en: Manners, clauses: [{clauses}] }}\n");
}
