using System.Text;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>
/// Names tables and columns in small letters with underscores, so that the hot path's plain SQL needs no quotes
/// and is the same text on all three databases.
/// </summary>
public static class PlainNames
{
    /// <summary>Renames every table, column, key and index of the model; call it last in <c>OnModelCreating</c>.</summary>
    public static void Apply(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        foreach (var entity in model.Model.GetEntityTypes())
        {
            var table = entity.GetTableName();
            if (table is null)
            {
                continue;
            }

            entity.SetTableName(Of(table));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Of(property.Name));
            }

            foreach (var key in entity.GetKeys())
            {
                key.SetName("pk_" + Of(table));
            }

            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName("ix_" + Of(table) + "_" + string.Join('_', index.Properties.Select(p => Of(p.Name))));
            }
        }
    }

    /// <summary>The plain name of a name in Pascal case: <c>WorkItemKey</c> gives <c>work_item_key</c>.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && plain.Length > 0 && plain[^1] != '_')
            {
                plain.Append('_');
            }

            plain.Append(char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }
}
