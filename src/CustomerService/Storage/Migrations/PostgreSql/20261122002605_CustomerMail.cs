using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackOffice.CustomerService.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class CustomerMail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "appointment_id",
                table: "notice_texts",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_appointment_cancelled",
                table: "notice_texts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "is_copy",
                table: "notice_orders",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "language",
                table: "customers",
                type: "character varying(15)",
                maxLength: 15,
                nullable: false,
                defaultValue: "zh");

            migrationBuilder.CreateIndex(
                name: "ix_notices_is_doubtful",
                table: "notices",
                column: "is_doubtful");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_notices_is_doubtful",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "appointment_id",
                table: "notice_texts");

            migrationBuilder.DropColumn(
                name: "is_appointment_cancelled",
                table: "notice_texts");

            migrationBuilder.DropColumn(
                name: "is_copy",
                table: "notice_orders");

            migrationBuilder.DropColumn(
                name: "language",
                table: "customers");
        }
    }
}
