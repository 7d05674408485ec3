package uz.aloqa.appeals.crimereport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.report.ReportStep;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Where crimes are reported, and the register. */
@Path("/api/v1/crime-reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Crime reports", description = "Reports of crimes: a register of their own, apart from appeals")
class CrimeReportResource {

    private final CrimeReportIntake intake;
    private final CrimeReportService service;

    CrimeReportResource(CrimeReportIntake intake, CrimeReportService service) {
        this.intake = intake;
        this.service = service;
    }

    /** Registers a report. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.SPECIALIST, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "reportCrime",
            summary = "Report a crime and get the slip with its number",
            description =
                    "Registered at once and never refused (JPK article 329): without a known place it goes to the main"
                            + " department. A decision is due within ten days. An officer enters with `form` what was told"
                            + " orally, on paper or by telephone. Where the words speak of an emergency, `emergencyAdvice` says"
                            + " whom to call now.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "break-in", value = """
                                        {"text": "Tunda doʻkonimning eshigini buzib kirishdi.",
                                         "location": {"lat": 41.3650, "lon": 69.2880}}"""),
                                @ExampleObject(name = "by-telephone", value = """
                                        {"text": "Hovlidan velosiped oʻgʻirlangan.", "form": "PHONE",
                                         "mahallaCode": "1726266001",
                                         "reporter": {"fullName": "Karimova Dilnoza", "contact": "+998901234567"}}""")
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Registered; the slip. Location tells where the report is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CrimeReportSlip.class)))
    @APIResponse(responseCode = "403", description = "form-of-officers: only officers enter what was told to them")
    public RestResponse<CrimeReportSlip> report(
            @Parameter(description = "unique per report; a repetition gets the same slip", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid ReportCrime report) {
        CrimeReportSlip slip = intake.register(key, report);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, slip)
                .header(HttpHeaders.LOCATION, "/api/v1/crime-reports/" + slip.id())
                .build();
    }

    /** The register. */
    @GET
    @RolesAllowed({Roles.CITIZEN, Roles.DUTY_OFFICER, Roles.SPECIALIST, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "listCrimeReports",
            summary = "List crime reports, the newest first",
            description =
                    "Officers of the duty desk, specialists and the head see their department's, reporters their own.")
    @APIResponse(responseCode = "200", description = "A page of crime reports")
    public Page<CrimeReportView> list(
            @RestQuery @Nullable CrimeReportStatus status,
            @Parameter(description = "true: undecided and past the last day; false: all others") @RestQuery @Nullable
                    Boolean overdue,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return service.list(status, overdue, cursor, PageLimit.of(limit));
    }

    /** One report. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CITIZEN, Roles.DUTY_OFFICER, Roles.SPECIALIST, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "getCrimeReport",
            summary = "Read a crime report",
            description = "With the decision, and for its reporter the request that files a complaint about it.")
    @APIResponse(responseCode = "200", description = "The report with its ETag")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public RestResponse<CrimeReportView> get(@RestPath UUID id) {
        return tagged(service.get(id));
    }

    /** What happened to it. */
    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.CITIZEN, Roles.DUTY_OFFICER, Roles.SPECIALIST, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "crimeReportHistory",
            summary = "Read what happened to a crime report, oldest first",
            description = "Every step with its time and officer; never changed and never deleted.")
    @APIResponse(responseCode = "200", description = "A page of steps")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public Page<ReportStep> history(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return service.history(id, cursor, PageLimit.of(limit));
    }

    static RestResponse<CrimeReportView> tagged(CrimeReportView report) {
        return RestResponse.ResponseBuilder.ok(report)
                .header(HttpHeaders.ETAG, ETags.of(report.version()))
                .build();
    }
}
