using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackOffice.CustomerService.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "counters",
                columns: table => new
                {
                    name = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_counters", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "customer_phones",
                columns: table => new
                {
                    digits = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    customer_number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    reversed_digits = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    place = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customer_phones", x => new { x.digits, x.customer_number });
                });

            migrationBuilder.CreateTable(
                name: "customer_terms",
                columns: table => new
                {
                    term = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    customer_number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customer_terms", x => new { x.term, x.customer_number });
                });

            migrationBuilder.CreateTable(
                name: "customers",
                columns: table => new
                {
                    number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    district = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    street = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    building = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    room = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    @class = table.Column<string>(name: "class", type: "nvarchar(40)", maxLength: 40, nullable: false),
                    care = table.Column<int>(type: "int", nullable: false),
                    notes = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    search_text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_customers", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "request_cases",
                columns: table => new
                {
                    request_number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    instance_key = table.Column<long>(type: "bigint", nullable: false),
                    started_at = table.Column<long>(type: "bigint", nullable: false),
                    ended_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_request_cases", x => x.request_number);
                });

            migrationBuilder.CreateTable(
                name: "service_requests",
                columns: table => new
                {
                    number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    urgency = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    process_id = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    customer_number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    phone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    address = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    content = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    special = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    occurred_at = table.Column<long>(type: "bigint", nullable: true),
                    appointment = table.Column<long>(type: "bigint", nullable: true),
                    is_read_back = table.Column<bool>(type: "bit", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    received_by = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_requests", x => x.number);
                });

            migrationBuilder.CreateIndex(
                name: "ix_customer_phones_customer_number",
                table: "customer_phones",
                column: "customer_number");

            migrationBuilder.CreateIndex(
                name: "ix_customer_phones_reversed_digits",
                table: "customer_phones",
                column: "reversed_digits");

            migrationBuilder.CreateIndex(
                name: "ix_customer_terms_customer_number",
                table: "customer_terms",
                column: "customer_number");

            migrationBuilder.CreateIndex(
                name: "ix_request_cases_instance_key",
                table: "request_cases",
                column: "instance_key");

            migrationBuilder.CreateIndex(
                name: "ix_service_requests_customer_number_received_at",
                table: "service_requests",
                columns: new[] { "customer_number", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_service_requests_received_at",
                table: "service_requests",
                column: "received_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "counters");

            migrationBuilder.DropTable(
                name: "customer_phones");

            migrationBuilder.DropTable(
                name: "customer_terms");

            migrationBuilder.DropTable(
                name: "customers");

            migrationBuilder.DropTable(
                name: "request_cases");

            migrationBuilder.DropTable(
                name: "service_requests");
        }
    }
}
