using System.Collections.Immutable;
using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>table</c>: a list of the case's data, to be read.</summary>
public sealed record TableView : FormComponent
{
    internal TableView(ComponentSource source) : base(source)
    {
        Label = source.Text("label");
        DataSource = source.Value("dataSource");
        Columns = source.Columns();
        ColumnsExpression = source.Expression("columnsExpression");
        RowCount = source.Integer("rowCount", 1, 1_000) ?? 10;
    }

    /// <summary>The heading.</summary>
    public FormText? Label { get; }

    /// <summary>The list: an expression, or the name of a variable.</summary>
    public FormValue? DataSource { get; }

    /// <summary>The columns that stand in the schema.</summary>
    public ImmutableArray<FormColumn> Columns { get; }

    /// <summary>The expression that gives the columns as a list of <c>{ key, label }</c>.</summary>
    public FormValue? ColumnsExpression { get; }

    /// <summary>Rows on a page.</summary>
    public int RowCount { get; }
}

/// <summary>A column of a table.</summary>
/// <param name="Key">The entry of the row that stands in it.</param>
/// <param name="Chinese">The heading.</param>
/// <param name="English">The heading in English, from <c>label:en</c>.</param>
public sealed record FormColumn(string Key, string Chinese, string? English)
{
    /// <summary>The heading in a language.</summary>
    public string In(FormLanguage language) => language == FormLanguage.English ? English ?? Chinese : Chinese;
}
