namespace BackOffice.Browser.Tests.People;

/// <summary>The steps of a repair that goes well, as each person does them.</summary>
internal static class RepairVisit
{
    public static Task DispatchAsync(Person dispatcher, TakenCall call) =>
        dispatcher.DoAsync("填写派工任务单", call, form => form.WriteAsync("承接部门/人员", "张维修"));

    public static async Task SetOutAsync(Person fitter, TakenCall call) =>
        await fitter.DoAsync("填写维修任务单", call, async form =>
        {
            await form.WriteAsync("出发时间", "2026-11-20 09:05");
            await form.ChooseAsync("已检查", "工具箱及常用配件齐备", "工作布、鞋套干净", "交通工具完好", "对讲机带好", "防护用品带好", "着装、胸卡、证件齐全", "未饮酒");
        });

    public static Task ArriveAsync(Person fitter, TakenCall call, string? lateReason = null) =>
        fitter.DoAsync("登记到达并核对地址", call, async form =>
        {
            if (lateReason is not null)
            {
                await form.WriteAsync("迟到原因", lateReason);
            }

            await form.ChooseAsync("是否入户", "见到用户并获准进屋");
        });

    public static Task ExplainLatenessAsync(Person manager, TakenCall call, string task = "督办超时到场") =>
        manager.DoAsync(task, call, async form =>
        {
            await form.WriteAsync("违约原因", "前一户维修超时");
            await form.ChooseAsync("补救措施", "维修员正在途中");
        });

    public static async Task RepairAsync(Person fitter, TakenCall call)
    {
        await fitter.DoAsync("询问现象、查找原因", call, async form =>
        {
            await form.WriteAsync("故障现象", "打不着火");
            await form.WriteAsync("故障原因", "点火针损坏");
            await form.ChooseAsync("判断", "当场可修");
            await form.ChooseAsync("需要更换配件", "否");
        });
        await fitter.DoAsync("修理并多次调试", call, async form =>
        {
            await form.WriteAsync("维修时间", "2026-11-20 09:30");
            await form.WriteAsync("维修内容", "更换点火针并调试");
            await form.WriteAsync("维修责任人", "张维修");
            await form.WriteAsync("调试合格次数", "3");
            await form.ChooseAsync("修理结果", "已修复");
        });
        await fitter.DoAsync("请用户测试、评价并签字", call, async form =>
        {
            await form.ChooseAsync("用户测试", "正常");
            await form.ChooseAsync("用户是否满意", "满意");
            await form.WriteAsync("用户意见", "无");
            await form.ChooseAsync("有无燃气使用证", "有，已登记");
            await form.ChooseAsync("用户签字", "已签");
            await form.SignAsync();
        });
        await fitter.DoAsync("检查管道、燃具和表具", call, async form =>
        {
            await form.ChooseAsync("合格项", "管道及接口", "软管及卡箍", "阀门", "表具及表封");
            await form.ChooseAsync("是否漏气", "不漏");
            await form.ChooseAsync("私装/改装管道", "否");
            await form.ChooseAsync("偷气", "否");
            await form.ChooseAsync("结论", "合格");
            await form.ChooseAsync("用户签字", "已签");
            await form.SignAsync();
        });
    }

    public static async Task TakeLeaveAsync(Person fitter, TakenCall call)
    {
        await fitter.DoAsync("告知电话、征求意见、道别", call, async form =>
        {
            await form.ChooseAsync("已告知", "报修电话", "投诉电话", "正确使用方法", "安全常识");
            await form.WriteAsync("用户意见", "无");
        });
        await fitter.DoAsync("报告结果并上交任务单", call, async form =>
        {
            await form.WriteAsync("对讲机汇报时间", "2026-11-20 10:10");
            await form.ChooseAsync("维修结果", "已修复");
            await form.WriteAsync("处理过程", "更换点火针");
            await form.WriteAsync("交单时间", "2026-11-20 11:30");
        });
    }

    /// <param name="agent">Who calls.</param>
    /// <param name="call">The case.</param>
    /// <param name="hasNeeds">Whether the customer has other needs; null where nobody asks.</param>
    public static Task RevisitAsync(Person agent, TakenCall call, string? hasNeeds = null) =>
        agent.DoAsync("回访用户", call, async form =>
        {
            await form.SelectAsync("方式", "电话");
            await form.WriteAsync("回访时间", "2026-11-20 15:00");
            await form.ChooseAsync("是否联系上", "联系上");
            await form.ChooseAsync("问题彻底解决", "是");
            await form.ChooseAsync("满意度", "满意");
            if (hasNeeds is not null)
            {
                await form.ChooseAsync("有无其他需求", hasNeeds);
            }

            await form.WriteAsync("回访人", "王回访");
        });
}
