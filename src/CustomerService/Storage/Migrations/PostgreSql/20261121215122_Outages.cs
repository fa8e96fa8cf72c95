using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackOffice.CustomerService.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Outages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "email",
                table: "customers",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "premises",
                table: "customers",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "ordinary");

            migrationBuilder.CreateTable(
                name: "network_valves",
                columns: table => new
                {
                    valve = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    district = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    street = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    building = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_valves", x => new { x.valve, x.place });
                });

            migrationBuilder.CreateTable(
                name: "outage_areas",
                columns: table => new
                {
                    outage_number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    valve = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    district = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    street = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    building = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outage_areas", x => new { x.outage_number, x.place });
                });

            migrationBuilder.CreateTable(
                name: "outage_contacts",
                columns: table => new
                {
                    outage_number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    customer_number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    is_done = table.Column<bool>(type: "boolean", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: true),
                    seen_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    seen_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outage_contacts", x => new { x.outage_number, x.round, x.kind, x.customer_number });
                });

            migrationBuilder.CreateTable(
                name: "outage_customers",
                columns: table => new
                {
                    outage_number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    customer_number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    @class = table.Column<string>(name: "class", type: "character varying(40)", maxLength: 40, nullable: false),
                    is_included = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    decided_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outage_customers", x => new { x.outage_number, x.customer_number });
                });

            migrationBuilder.CreateTable(
                name: "outage_photos",
                columns: table => new
                {
                    outage_number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    media_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    taken_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    taken_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outage_photos", x => new { x.outage_number, x.digest });
                });

            migrationBuilder.CreateTable(
                name: "outages",
                columns: table => new
                {
                    number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    work = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    scope = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    starts_at = table.Column<long>(type: "bigint", nullable: false),
                    ends_at = table.Column<long>(type: "bigint", nullable: false),
                    contact_name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    contact_phone = table.Column<string>(type: "character varying(15)", maxLength: 15, nullable: false),
                    substitutes = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    safety_tips = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    planned_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    planned_at = table.Column<long>(type: "bigint", nullable: false),
                    instance_key = table.Column<long>(type: "bigint", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    announced_at = table.Column<long>(type: "bigint", nullable: true),
                    tell_by = table.Column<long>(type: "bigint", nullable: true),
                    approved_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    approved_at = table.Column<long>(type: "bigint", nullable: true),
                    override_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    overridden_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    overridden_at = table.Column<long>(type: "bigint", nullable: true),
                    released_at = table.Column<long>(type: "bigint", nullable: true),
                    restored_at = table.Column<long>(type: "bigint", nullable: true),
                    cancelled_at = table.Column<long>(type: "bigint", nullable: true),
                    change_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outages", x => x.number);
                });

            migrationBuilder.CreateIndex(
                name: "ix_customers_district_street_building",
                table: "customers",
                columns: new[] { "district", "street", "building" });

            migrationBuilder.CreateIndex(
                name: "ix_outage_customers_outage_number_class_customer_number",
                table: "outage_customers",
                columns: new[] { "outage_number", "class", "customer_number" });

            migrationBuilder.CreateIndex(
                name: "ix_outages_instance_key",
                table: "outages",
                column: "instance_key");

            migrationBuilder.CreateIndex(
                name: "ix_outages_starts_at",
                table: "outages",
                column: "starts_at");

            migrationBuilder.CreateIndex(
                name: "ix_outages_state_starts_at",
                table: "outages",
                columns: new[] { "state", "starts_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "network_valves");

            migrationBuilder.DropTable(
                name: "outage_areas");

            migrationBuilder.DropTable(
                name: "outage_contacts");

            migrationBuilder.DropTable(
                name: "outage_customers");

            migrationBuilder.DropTable(
                name: "outage_photos");

            migrationBuilder.DropTable(
                name: "outages");

            migrationBuilder.DropIndex(
                name: "ix_customers_district_street_building",
                table: "customers");

            migrationBuilder.DropColumn(
                name: "email",
                table: "customers");

            migrationBuilder.DropColumn(
                name: "premises",
                table: "customers");
        }
    }
}
