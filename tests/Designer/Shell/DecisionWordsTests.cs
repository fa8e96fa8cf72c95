using System.Globalization;
using System.Text;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Pages.Cases;

namespace BackOffice.Designer.Tests.Shell;

public sealed class DecisionWordsTests
{
    [Theory]
    [InlineData("""{"topic":"repair_arrival","value":"PT30M","clause":"A-009","due":null}""", "30 min · A-009")]
    [InlineData("""{"a":{"value":"PT5M","clause":null},"b":{"value":"P1D","clause":"C-021"}}""", "a: 5 min; b: 1 d · C-021")]
    [InlineData("\"PT1H30M\"", "90 min")]
    [InlineData("""{"value":"P5D","clause":"C-102","guessedYear":2027}""", "5 d · C-102 · no holidays arranged for 2027, counted by weekends")]
    [InlineData("\"high\"", "high")]
    [InlineData("[1,2]", "[1,2]")]
    [InlineData("null", "")]
    public void An_answer_is_told_on_one_line(string answer, string told)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Languages.English);
            Assert.Equal(told, DecisionWords.Of(FeelJson.Read(Encoding.UTF8.GetBytes(answer))));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
