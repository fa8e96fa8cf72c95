using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Workflows.Host.Forms.Entries;

internal sealed class FileEntry : FieldEntry<FileField>
{
    private const int NameLength = 200;

    protected override string RequiredMessage => "required-photo";

    protected override (FeelValue? Value, string Message, string Argument) Read(FileField field, FormNode node, FeelValue raw)
    {
        if (raw is not FeelList { Items: var items })
        {
            return Refused("not-file");
        }

        var files = items.Select(File).ToArray();
        return files.Any(static f => f is null)
            ? Refused("not-file")
            : Taken(FeelList.Of([.. files.Select(static FeelValue (f) => Entry(f!.Value.Name, f.Value.Data))]));
    }

    protected override FormInputProblem? Check(FileField field, FormNode node)
    {
        var files = ((FeelList)node.Value).Items.Select(File).OfType<(string Name, string Data)>().ToArray();
        var most = field.Multiple?.IsTrue(node.Variables, node.Options) == true ? FormLimits.Attachments : 1;
        if (files.Length > most)
        {
            return node.Problem("too-many-files", $"{most}", $"{files.Length}");
        }

        var size = files.Sum(static f => f.Data.Length);
        return size > FormLimits.AttachmentBytes
            ? node.Problem("too-heavy", $"{size / 1024}", $"{FormLimits.AttachmentBytes / 1024}")
            : files.Select(f => One(field, node, f.Name, f.Data)).FirstOrDefault(static p => p is not null);
    }

    private static FormInputProblem? One(FileField field, FormNode node, string name, string data)
    {
        if (DataUri.Parse(data) is not { } file)
        {
            return node.Problem("not-file");
        }

        if (field.Photo)
        {
            return file.IsPicture ? null : node.Problem("not-picture", name);
        }

        return node.Evaluate(field.Accept) is FeelString { Text: var accepted } && !Accepts(accepted, name, file.Type)
            ? node.Problem("not-accepted", name, accepted)
            : null;
    }

    private static bool Accepts(string accepted, string name, string type) =>
        accepted.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Any(one =>
            one.StartsWith('.') ? name.EndsWith(one, StringComparison.OrdinalIgnoreCase)
            : one.EndsWith("/*", StringComparison.Ordinal) ? type.StartsWith(one[..^1], StringComparison.OrdinalIgnoreCase)
            : string.Equals(one, type, StringComparison.OrdinalIgnoreCase));

    private static (string Name, string Data)? File(FeelValue item) =>
        item is FeelContext context
        && context.TryGet("name", out var name) && name is FeelString { Text.Length: > 0 and <= NameLength } text
        && context.TryGet("data", out var data) && data is FeelString content
            ? (text.Text, content.Text)
            : null;

    private static FeelContext Entry(string name, string data) => FeelContext.Empty.With("name", FeelString.Of(name)).With("data", FeelString.Of(data));
}
