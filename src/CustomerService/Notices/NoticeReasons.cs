namespace BackOffice.CustomerService.Notices;

/// <summary>Why a notice did not go out, in the words of both languages: staff read them in the ledger.</summary>
internal static class NoticeReasons
{
    public const string NoMobile = "没有可收短信的手机号 / no mobile number";
    public const string NoMail = "没有可用的邮箱地址 / no mail address";
    public const string NoAddress = "没有地址 / no address";
    public const string Declined = "收件人已拒收 / the recipient declined such notices";
    public const string SenderDied = "发送中断，未知是否送出 / the sender stopped on the way";
    public const string NoAnswer = "服务商未答复 / the provider did not answer";
    public const string ReachedOtherwise = "原渠道已送达 / reached by the first channel";
    public const string NotReached = "未联系上 / not reached";
}
