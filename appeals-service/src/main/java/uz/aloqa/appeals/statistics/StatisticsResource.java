package uz.aloqa.appeals.statistics;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.platform.security.Roles;

/** Figures of appeals. */
@Path("/api/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Statistics")
class StatisticsResource {

    private static final String CSV = "text/csv";
    private static final String TABLE = """
            key,name,received,carried_in,considered,satisfied,explained,refused,left_unconsidered,forwarded,returned,terminated,withdrawn,carried_over,answered_late,overdue_now,median_days,p90_days,ratings,average_rating
            1726266001,Bogʻishamol,41,6,35,20,9,6,1,2,0,0,1,8,2,1,7,14,12,4.25
            TOTAL,,41,6,35,20,9,6,1,2,0,0,1,8,2,1,7,14,12,4.25
            """;

    private final StatisticsService service;

    StatisticsResource(StatisticsService service) {
        this.service = service;
    }

    /** Any period. */
    @GET
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "getStatistics",
            summary = "Figures of a period of months",
            description =
                    "Received, considered, satisfied, refused, left unconsidered (O‘RQ-445 art. 35), the other ends,"
                            + " what was carried over, late and overdue ones, days to the answer and ratings; for an inspector of"
                            + " their mahallas today, else of the officer's district, region or the republic.")
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "400", description = "The period is wrong, or a report by mahalla names no district")
    public StatisticsReport report(
            @Parameter(description = "first month", example = "2026-07", required = true)
                    @RestQuery
                    @NotNull
                    @Pattern(regexp = "\\d{4}-\\d{2}")
                    String from,
            @Parameter(description = "last month", example = "2026-09", required = true)
                    @RestQuery
                    @NotNull
                    @Pattern(regexp = "\\d{4}-\\d{2}")
                    String to,
            @Parameter(description = "what there is a row for") @RestQuery @Nullable Breakdown by,
            @Parameter(description = "only of this kind") @RestQuery @Nullable AppealKind kind,
            @Parameter(description = "only about this category or one under it") @RestQuery @Nullable UUID category,
            @Parameter(description = "only of this district of the region", example = "1726266")
                    @RestQuery
                    @Pattern(regexp = "\\d{7}")
                    @Nullable
                    String district) {
        return service.report(from, to, by, kind, category, district);
    }

    /** A quarter. */
    @GET
    @Path("/quarters/{quarter}")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "getQuarterlyReport",
            summary = "The report of a quarter",
            description =
                    "A row for each mahalla of a district, district of a region, region of the republic; or for each"
                            + " category, kind or month.")
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "400", description = "Not a quarter")
    public StatisticsReport quarter(
            @Parameter(description = "year and number", example = "2026-Q3") @RestPath String quarter,
            @Parameter(description = "what there is a row for, if not for each unit below") @RestQuery @Nullable
                    Breakdown by) {
        return service.quarter(quarter, by);
    }

    /** A quarter as a table. */
    @GET
    @Path("/quarters/{quarter}/report.csv")
    @Produces(CSV)
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "getQuarterlyReportCsv",
            summary = "The report of a quarter, as a table",
            description = "CSV in UTF-8; the last line is the total.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "csv", value = TABLE)))
    @APIResponse(responseCode = "400", description = "Not a quarter")
    public String quarterCsv(
            @Parameter(description = "year and number", example = "2026-Q3") @RestPath String quarter,
            @Parameter(description = "what there is a row for, if not for each unit below") @RestQuery @Nullable
                    Breakdown by) {
        return StatisticsCsv.of(service.quarter(quarter, by));
    }
}
