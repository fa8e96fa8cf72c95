using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackOffice.Workflows.Host.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class BoundVersionsAndBatches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "arguments",
                table: "incidents",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "code",
                table: "incidents",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "batch_items",
                columns: table => new
                {
                    batch_key = table.Column<long>(type: "bigint", nullable: false),
                    instance_key = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    message = table.Column<string>(type: "text", nullable: true),
                    done_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_batch_items", x => new { x.batch_key, x.instance_key });
                });

            migrationBuilder.CreateTable(
                name: "batches",
                columns: table => new
                {
                    batch_key = table.Column<long>(type: "bigint", nullable: false),
                    work = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    details = table.Column<byte[]>(type: "bytea", nullable: false),
                    author = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    finished_at = table.Column<long>(type: "bigint", nullable: false),
                    items = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_batches", x => x.batch_key);
                });

            migrationBuilder.CreateTable(
                name: "dead_letters",
                columns: table => new
                {
                    message_key = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    correlation_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    message_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    variables = table.Column<byte[]>(type: "bytea", nullable: false),
                    publisher = table.Column<string>(type: "text", nullable: false),
                    published_at = table.Column<long>(type: "bigint", nullable: false),
                    expired_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dead_letters", x => x.message_key);
                });

            migrationBuilder.CreateTable(
                name: "deployment_pins",
                columns: table => new
                {
                    deployment_key = table.Column<long>(type: "bigint", nullable: false),
                    folder = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    pinned_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deployment_pins", x => new { x.deployment_key, x.folder });
                });

            migrationBuilder.CreateTable(
                name: "message_starts",
                columns: table => new
                {
                    process_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    correlation_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    instance_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message_starts", x => new { x.process_id, x.correlation_key });
                });

            migrationBuilder.CreateIndex(
                name: "ix_batch_items_batch_key_state_instance_key",
                table: "batch_items",
                columns: new[] { "batch_key", "state", "instance_key" });

            migrationBuilder.CreateIndex(
                name: "ix_batches_finished_at",
                table: "batches",
                column: "finished_at");

            migrationBuilder.CreateIndex(
                name: "ix_dead_letters_expired_at",
                table: "dead_letters",
                column: "expired_at");

            migrationBuilder.CreateIndex(
                name: "ix_dead_letters_name_message_key",
                table: "dead_letters",
                columns: new[] { "name", "message_key" });

            migrationBuilder.CreateIndex(
                name: "ix_message_starts_instance_key",
                table: "message_starts",
                column: "instance_key");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "batch_items");

            migrationBuilder.DropTable(
                name: "batches");

            migrationBuilder.DropTable(
                name: "dead_letters");

            migrationBuilder.DropTable(
                name: "deployment_pins");

            migrationBuilder.DropTable(
                name: "message_starts");

            migrationBuilder.DropColumn(
                name: "arguments",
                table: "incidents");

            migrationBuilder.DropColumn(
                name: "code",
                table: "incidents");
        }
    }
}
