namespace BackOffice.Browser.Tests.People;

/// <summary>The steps of a connection without outer works, as each person does them.</summary>
internal static class ConnectionSteps
{
    public static Task AgreeAsync(Person counter, TakenCall call) =>
        counter.DoAsync("接待咨询并核实条件", call, async form =>
        {
            await form.WriteAsync("申请人", "李示例");
            await form.ChooseAsync("项目", "热水器新装");
            await form.ChooseAsync("具备安装条件", "是");
            await form.ChooseAsync("需外网设计", "否");
            await form.ChooseAsync("达成意向", "是");
        });

    public static Task PayAsync(Person cashier, TakenCall call) =>
        cashier.DoAsync("收取报装费用", call, async form =>
        {
            await form.WriteAsync("应交费用", "680");
            await form.WriteAsync("交费时间", "2026-11-20 10:00");
            await form.WriteAsync("收费人", "吴收费");
        });

    public static Task DoFormalitiesAsync(Person counter, TakenCall call) =>
        counter.DoAsync("办理内部报装手续", call, async form =>
        {
            await form.WriteAsync("手续", "建档");
            await form.WriteAsync("图号", "D-12");
            await form.WriteAsync("设计安装审批人", "冯审批");
        });

    public static Task AppointAsync(Person dispatcher, TakenCall call) =>
        dispatcher.DoAsync("约定安装时间", call, form => form.WriteAsync("约定安装时间", "2026-11-20 14:00"));

    public static async Task InstallAsync(Person installer, TakenCall call)
    {
        await installer.DoAsync("行前确认并检查准备", call, async form =>
        {
            await form.ChooseAsync("已检查", "已熟悉图纸（安装）", "着装、胸卡、证件", "未饮酒");
            await form.WriteAsync("填写人", "马安装");
        });
        await installer.DoAsync("登记到达并核对地址", call, async form =>
        {
            await form.WriteAsync("到达时间", "2026-11-20 13:50");
            await form.ChooseAsync("是否入户", "见到用户并获准进屋");
        });
        await installer.DoAsync("按图安装", call, async form =>
        {
            await form.WriteAsync("图纸号", "D-12");
            await form.WriteAsync("安装内容", "热水器一台");
            await form.ChooseAsync("是否完工", "完工");
            await form.ChooseAsync("具备置换条件", "否");
        });
        await installer.DoAsync("清理复原、请用户验收", call, form => form.ChooseAsync("用户满意", "是"));
        await installer.DoAsync("封阀、签字、告知通气", call, async form =>
        {
            await form.WriteAsync("封条号", "S-1");
            await form.SelectAsync("类型", "阀门封条");
            await form.WriteAsync("位置", "灶前阀");
            await form.WriteAsync("大致通气时间", "本月底");
            await form.TickAsync("已告知通气安全事项");
            await form.ChooseAsync("用户签字", "已签");
            await form.SignAsync();
        });
    }

    public static Task CompleteAsync(Person manager, TakenCall call) =>
        manager.DoAsync("填报工程完工单", call, async form =>
        {
            await form.ChooseAsync("工程内容", "热水器新装");
            await form.WriteAsync("完工日", "2026-11-20 16:00");
            await form.WriteAsync("填写人", "何现场");
        });
}
