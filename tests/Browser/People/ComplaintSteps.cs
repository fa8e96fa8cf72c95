namespace BackOffice.Browser.Tests.People;

/// <summary>The steps of a complaint, as each person does them.</summary>
internal static class ComplaintSteps
{
    public static Task RegisterAsync(Person hotline, TakenCall complaint) =>
        hotline.DoAsync("倾听并登记投诉", complaint, async form =>
        {
            await form.SelectAsync("渠道", "电话");
            await form.WriteAsync("首问责任人", "陈晓梅");
            await form.ChooseAsync("要求保密", "否");
        });

    public static Task AcceptAsync(Person handler, TakenCall complaint) =>
        handler.DoAsync("审查是否受理", complaint, form => form.ChooseAsync("是否受理", "受理"));

    public static Task AssignAsync(Person manager, TakenCall complaint) =>
        manager.DoAsync("指定处理人并审查回避", complaint, async form =>
        {
            await form.WriteAsync("处理人", "何平");
            await form.TickAsync("已审查回避");
        });

    public static Task ExtendAsync(Person handler, TakenCall complaint, string reason, string until) =>
        handler.DoAsync("说明原因、约定延期", complaint, async form =>
        {
            await form.ChooseAsync("能否如期办结", "已约定延期");
            await form.WriteAsync("原因", reason);
            await form.WriteAsync("约定延长至", until);
        });

    public static Task InvestigateAsync(Person handler, TakenCall complaint) =>
        handler.DoAsync("立即调查核实", complaint, async form =>
        {
            await form.WriteAsync("调查核实", "施工队排期延误");
            await form.ChooseAsync("投诉是否属实", "属实");
        });

    public static Task ProposeAsync(Person handler, TakenCall complaint) =>
        handler.DoAsync("拟定处理意见", complaint, async form =>
        {
            await form.WriteAsync("处理意见和答复", "致歉，三日内安装到位");
            await form.SelectAsync("答复方式", "电话");
        });

    public static Task AskOpinionAsync(Person handler, TakenCall complaint, bool accepted) =>
        handler.DoAsync("征求投诉人意见", complaint, async form =>
        {
            await form.ChooseAsync("客户意见", accepted ? "认可" : "不认可");
            if (!accepted)
            {
                await form.WriteAsync("不认可的原因", "要求给出确切日期");
            }
        });

    public static Task ReviewAsync(Person manager, TakenCall complaint) =>
        manager.DoAsync("上级重审处理方案", complaint, async form =>
        {
            await form.WriteAsync("重审意见", "优先安排施工");
            await form.WriteAsync("答复内容", "11月25日上午上门安装");
        });
}
