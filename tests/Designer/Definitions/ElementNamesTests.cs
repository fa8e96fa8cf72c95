using BackOffice.Designer.Components.Pages.Definitions;

namespace BackOffice.Designer.Tests.Definitions;

public sealed class ElementNamesTests
{
    [Fact]
    public void Elements_are_named_by_their_id() => Assert.Equal(
        "派工",
        ElementNames.Of("""<definitions id="d"><process id="p"><userTask id="dispatch" name="派工"/><userTask id="nameless"/></process></definitions>""")["dispatch"]);

    [Fact]
    public void An_element_without_a_name_is_left_out() =>
        Assert.Empty(ElementNames.Of("""<definitions id="d"><userTask id="nameless" name=""/></definitions>"""));

    [Fact]
    public void A_broken_file_gives_the_names_up_to_the_break() =>
        Assert.Equal(["dispatch"], ElementNames.Of("""<definitions><userTask id="dispatch" name="派工"/><userTask""").Keys);

    [Fact]
    public void A_file_with_a_document_type_is_not_read() =>
        Assert.Empty(ElementNames.Of("""<!DOCTYPE d [<!ENTITY e "x">]><d><userTask id="dispatch" name="派工"/></d>"""));
}
