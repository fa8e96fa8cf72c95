using System.Text;
using BackOffice.Workflows.Host.Authoring;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Tests.Authoring;

public sealed class DraftTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_draft_is_found_as_it_was_saved(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider, services => services.AddAuthoring());
        var drafts = node.Get<Drafts>();

        var saving = Assert.IsType<DraftSaving.Saved>(await drafts.SaveAsync(Request("<a/>", "ann", known: 0)));

        var found = await drafts.FindAsync("home-repair", "home-repair.bpmn");
        Assert.Equal(("<a/>", "ann", 1, 7L), (Text(found!), found!.Author, found.Revision, found.BaseDeploymentKey));
        Assert.Equal(node.Clock.Now, found.SavedAt);
        Assert.Equal(saving.Now.Revision, found.Revision);
        Assert.Equal("home-repair", Assert.Single(await drafts.ListAsync()).Folder);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Whoever_has_not_seen_a_colleagues_draft_does_not_overwrite_it(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider, services => services.AddAuthoring());
        var drafts = node.Get<Drafts>();
        await drafts.SaveAsync(Request("<a/>", "ann", known: 0));

        var stale = Assert.IsType<DraftSaving.Stale>(await drafts.SaveAsync(Request("<b/>", "bob", known: 0)));

        Assert.Equal("ann", stale.Theirs.Author);
        Assert.Equal("<a/>", Text((await drafts.FindAsync("home-repair", "home-repair.bpmn"))!));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Whoever_has_seen_it_may_go_on_from_it(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider, services => services.AddAuthoring());
        var drafts = node.Get<Drafts>();
        await drafts.SaveAsync(Request("<a/>", "ann", known: 0));

        var saved = Assert.IsType<DraftSaving.Saved>(await drafts.SaveAsync(Request("<b/>", "bob", known: 1)));

        Assert.Equal(("bob", 2, "<b/>"), (saved.Now.Author, saved.Now.Revision, Text((await drafts.FindAsync("home-repair", "home-repair.bpmn"))!)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Discarding_takes_the_drafts_of_that_folder_only(DatabaseProvider provider)
    {
        await using var node = await Node.StartAsync(provider, services => services.AddAuthoring());
        var drafts = node.Get<Drafts>();
        await drafts.SaveAsync(Request("<a/>", "ann", known: 0));
        await drafts.SaveAsync(Request("<a/>", "ann", known: 0) with { Folder = "complaint" });

        await drafts.DiscardAsync("home-repair");

        Assert.Null(await drafts.FindAsync("home-repair", "home-repair.bpmn"));
        Assert.Equal("complaint", Assert.Single(await drafts.ListAsync()).Folder);
    }

    private static DraftRequest Request(string text, string author, int known) =>
        new("home-repair", "home-repair.bpmn", Encoding.UTF8.GetBytes(text), BaseDeploymentKey: 7, author, known);

    private static string Text(Draft draft) => Encoding.UTF8.GetString(draft.Bytes.Span);
}
