using BackOffice.CustomerService.Notices.Channels.Sms;

namespace BackOffice.CustomerService.Tests.Notices.Channels;

public sealed class SmsPartsTests
{
    [Theory]
    [InlineData('停', 0, 1)]
    [InlineData('停', 70, 1)]
    [InlineData('停', 71, 2)]
    [InlineData('停', 134, 2)]
    [InlineData('停', 135, 3)]
    [InlineData('a', 160, 1)]
    [InlineData('a', 161, 2)]
    [InlineData('a', 306, 2)]
    [InlineData('a', 307, 3)]
    [InlineData('€', 80, 1)]
    [InlineData('€', 81, 2)]
    [InlineData('ç', 70, 1)]
    [InlineData('ç', 71, 2)]
    public void A_text_costs_as_many_parts_as_its_alphabet_needs(char letter, int count, int parts) =>
        Assert.Equal(parts, SmsParts.Count(new string(letter, count)));

    [Fact]
    public void One_Chinese_character_makes_the_whole_text_wide() => Assert.Equal(2, SmsParts.Count(new string('a', 70) + "停"));

    [Fact]
    public void An_escaped_character_is_not_torn_between_two_parts() =>
        Assert.Equal((2, 3), (SmsParts.Count(new string('a', 152) + "€" + new string('a', 151)), SmsParts.Count(new string('a', 152) + "€" + new string('a', 152))));

    [Fact]
    public void A_character_of_two_halves_is_not_torn_between_two_parts() =>
        Assert.Equal((2, 3), (SmsParts.Count(new string('停', 66) + "😀" + new string('停', 65)), SmsParts.Count(new string('停', 66) + "😀" + new string('停', 66))));

    [Theory]
    [InlineData("13800000001", "13800000001")]
    [InlineData("+86 138-0000-0001", "13800000001")]
    [InlineData("0086 138 0000 0001", "13800000001")]
    [InlineData("8613800000001", "13800000001")]
    [InlineData("＋８６（１３８）００００－０００１", "13800000001")]
    [InlineData(" 19900000001　", "19900000001")]
    public void A_mobile_number_is_read_as_people_write_it(string written, string digits)
    {
        Assert.True(MobileNumber.TryRead(written, out var number, out _));
        Assert.Equal(digits, number.Digits);
    }

    [Theory]
    [InlineData("010-12345678", "Expected a mobile number, but found '010-12345678', which is a landline or incomplete. Tell them by phone.")]
    [InlineData("4008001234", "Expected a mobile number, but found '4008001234', which is a landline or incomplete. Tell them by phone.")]
    [InlineData("1380000000", "Expected a mobile number, but found '1380000000', which is a landline or incomplete. Tell them by phone.")]
    [InlineData("12345678901", "Expected a mobile number, but found '12345678901', which is a landline or incomplete. Tell them by phone.")]
    [InlineData("+852 5123 4567", "Expected a number in mainland China, but found '+852 5123 4567', which is abroad. Tell them by phone.")]
    [InlineData("", "Expected a mobile number, but found ''. Correct the customer's number, or tell them by phone or at the door.")]
    [InlineData("ask\r\nthe neighbour", "Expected a mobile number, but found 'ask the neighbour'. Correct the customer's number, or tell them by phone or at the door.")]
    public void What_no_short_message_can_reach_is_said_so(string written, string said)
    {
        Assert.False(MobileNumber.TryRead(written, out _, out var problem));
        Assert.Equal(said, problem);
    }
}
