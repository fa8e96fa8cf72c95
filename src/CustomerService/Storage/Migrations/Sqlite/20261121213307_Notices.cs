using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackOffice.CustomerService.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Notices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "early_receipts",
                columns: table => new
                {
                    provider = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    provider_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_early_receipts", x => new { x.provider_id, x.provider });
                });

            migrationBuilder.CreateTable(
                name: "notice_alerts",
                columns: table => new
                {
                    alert_key = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: true),
                    cause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    waiting = table.Column<int>(type: "INTEGER", nullable: false),
                    deadline = table.Column<long>(type: "INTEGER", nullable: false),
                    forecast = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    raised_at = table.Column<long>(type: "INTEGER", nullable: false),
                    cleared_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice_alerts", x => x.alert_key);
                });

            migrationBuilder.CreateTable(
                name: "notice_channels",
                columns: table => new
                {
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    paused_at = table.Column<long>(type: "INTEGER", nullable: false),
                    paused_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    pause_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    next_at = table.Column<long>(type: "INTEGER", nullable: false),
                    faults = table.Column<int>(type: "INTEGER", nullable: false),
                    open_until = table.Column<long>(type: "INTEGER", nullable: false),
                    down_since = table.Column<long>(type: "INTEGER", nullable: false),
                    last_fault = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    last_sent_at = table.Column<long>(type: "INTEGER", nullable: false),
                    measured_from = table.Column<long>(type: "INTEGER", nullable: false),
                    measured_count = table.Column<int>(type: "INTEGER", nullable: false),
                    per_minute = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice_channels", x => x.channel);
                });

            migrationBuilder.CreateTable(
                name: "notice_opt_outs",
                columns: table => new
                {
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice_opt_outs", x => new { x.channel, x.address });
                });

            migrationBuilder.CreateTable(
                name: "notice_orders",
                columns: table => new
                {
                    order_key = table.Column<long>(type: "INTEGER", nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    template = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    occasion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    deployment_key = table.Column<long>(type: "INTEGER", nullable: false),
                    template_version = table.Column<int>(type: "INTEGER", nullable: false),
                    instance_key = table.Column<long>(type: "INTEGER", nullable: false),
                    element_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    clauses = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    priority = table.Column<int>(type: "INTEGER", nullable: false),
                    is_mandatory = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_held = table.Column<bool>(type: "INTEGER", nullable: false),
                    deadline = table.Column<long>(type: "INTEGER", nullable: false),
                    follow_up_at = table.Column<long>(type: "INTEGER", nullable: false),
                    planned_at = table.Column<long>(type: "INTEGER", nullable: false),
                    completed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice_orders", x => x.order_key);
                });

            migrationBuilder.CreateTable(
                name: "notice_texts",
                columns: table => new
                {
                    text_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    parameters = table.Column<string>(type: "TEXT", nullable: false),
                    appointment_start = table.Column<long>(type: "INTEGER", nullable: false),
                    appointment_end = table.Column<long>(type: "INTEGER", nullable: false),
                    appointment_place = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice_texts", x => x.text_key);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    notice_key = table.Column<long>(type: "INTEGER", nullable: false),
                    order_key = table.Column<long>(type: "INTEGER", nullable: false),
                    idempotency_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    priority = table.Column<int>(type: "INTEGER", nullable: false),
                    customer_number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    queue = table.Column<int>(type: "INTEGER", nullable: false),
                    available_at = table.Column<long>(type: "INTEGER", nullable: false),
                    lease_owner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    is_doubtful = table.Column<bool>(type: "INTEGER", nullable: false),
                    provider = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    provider_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    parts = table.Column<int>(type: "INTEGER", nullable: false),
                    planned_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: false),
                    settled_at = table.Column<long>(type: "INTEGER", nullable: false),
                    receipt_at = table.Column<long>(type: "INTEGER", nullable: false),
                    follows_key = table.Column<long>(type: "INTEGER", nullable: false),
                    remedied_at = table.Column<long>(type: "INTEGER", nullable: false),
                    settled_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.notice_key);
                });

            migrationBuilder.CreateIndex(
                name: "ix_early_receipts_received_at",
                table: "early_receipts",
                column: "received_at");

            migrationBuilder.CreateIndex(
                name: "ix_notice_alerts_cleared_at",
                table: "notice_alerts",
                column: "cleared_at");

            migrationBuilder.CreateIndex(
                name: "ix_notice_alerts_kind_subject_cleared_at",
                table: "notice_alerts",
                columns: new[] { "kind", "subject", "cleared_at" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notice_orders_cause_template_occasion",
                table: "notice_orders",
                columns: new[] { "cause", "template", "occasion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notice_orders_follow_up_at",
                table: "notice_orders",
                column: "follow_up_at");

            migrationBuilder.CreateIndex(
                name: "ix_notice_orders_instance_key",
                table: "notice_orders",
                column: "instance_key");

            migrationBuilder.CreateIndex(
                name: "ix_notice_orders_template",
                table: "notice_orders",
                column: "template");

            migrationBuilder.CreateIndex(
                name: "ix_notices_address",
                table: "notices",
                column: "address");

            migrationBuilder.CreateIndex(
                name: "ix_notices_customer_number",
                table: "notices",
                column: "customer_number");

            migrationBuilder.CreateIndex(
                name: "ix_notices_idempotency_key",
                table: "notices",
                column: "idempotency_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notices_order_key_state",
                table: "notices",
                columns: new[] { "order_key", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_provider_id",
                table: "notices",
                column: "provider_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_queue_available_at",
                table: "notices",
                columns: new[] { "queue", "available_at" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_state_channel",
                table: "notices",
                columns: new[] { "state", "channel" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "early_receipts");

            migrationBuilder.DropTable(
                name: "notice_alerts");

            migrationBuilder.DropTable(
                name: "notice_channels");

            migrationBuilder.DropTable(
                name: "notice_opt_outs");

            migrationBuilder.DropTable(
                name: "notice_orders");

            migrationBuilder.DropTable(
                name: "notice_texts");

            migrationBuilder.DropTable(
                name: "notices");
        }
    }
}
