using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Refusals;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Tests.Refusals;

public sealed class RefusalCatalogueTests
{
    [Fact]
    public void Every_refusal_of_the_engine_and_before_it_is_known_by_its_code_in_both_languages()
    {
        Assert.All(RefusalTexts.All, text => Assert.Same(text, RefusalCatalogue.Find(text.Code)));
        Assert.All(RefusalCatalogue.All, text => Assert.NotEqual(text.English, text.Chinese));
        Assert.Contains(HostRefusals.WentOn, RefusalCatalogue.All);
    }

    [Fact]
    public void A_refused_attempt_is_read_from_the_journal_in_either_language()
    {
        var read = RefusedAttempt.Read(RefusedAttempt.Of("CompleteTask", HostRefusals.NoCase.Of(5)).ToBytes());

        Assert.Equal(("CompleteTask", "NotFound", "There is no case 5."), (read.Attempt, read.Kind, read.Message));
        Assert.Equal("案件 5 不存在。", read.Say(chinese: true));
        Assert.Equal("There is no case 5.", read.Say(chinese: false));
    }

    [Fact]
    public void What_was_written_before_there_were_codes_stays_as_it_was_written()
    {
        var read = RefusedAttempt.Read("""{"Attempt":"ClaimTask","Kind":"InvalidState","Message":"Expected that nobody has it."}"""u8);

        Assert.Equal("Expected that nobody has it.", read.Say(chinese: true));
    }

    [Theory]
    [InlineData(StorageFailure.DiskFull, "数据库磁盘已满，没有保存。请通知管理员；已填写的内容仍在本页。")]
    [InlineData(StorageFailure.Conflict, "同一内容刚刚被别人修改，没有保存。请查看后再操作一次。")]
    public void What_the_database_could_not_take_is_told_without_its_details(StorageFailure failure, string told) =>
        Assert.Equal(told, new StorageException(failure, "SQLite Error 13").Why.Say(chinese: true));
}
