package uz.aloqa.appeals.incident;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.reading.AppealAnswer;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Duplicates, and incidents that many report. */
@Path("/api/v1/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Incidents")
class IncidentResource {

    private final IncidentService service;

    IncidentResource(IncidentService service) {
        this.service = service;
    }

    /** The hint before filing. */
    @POST
    @Path("/similar")
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "findSimilarAppeals",
            summary = "See, before filing, whether others near have reported the same",
            description =
                    "Open appeals of the last 30 days within 300 metres or in the mahalla whose words are like these, in any"
                            + " script. It tells subject, rough place, day and state, never who filed or what they wrote; private"
                            + " subjects and complaints about officers are left out. Join one with `joins` of the filing. Nothing"
                            + " of the question is kept.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "streetlights",
                                            value = "{\"text\": \"Koʻchamizdagi chiroqlar yonmaydi.\","
                                                    + " \"location\": {\"lat\": 41.3650, \"lon\": 69.2880}}")))
    @APIResponse(responseCode = "200", description = "The likeliest first; empty when nothing is like it")
    @APIResponse(responseCode = "422", description = "The place is unknown")
    public SimilarView similar(@NotNull @Valid SimilarAsked asked) {
        return service.similar(asked);
    }

    /** Joins. */
    @POST
    @Path("/{id}/joining")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "joinAppeal",
            summary = "Consider an appeal together with another one about the same matter",
            description =
                    "By the desk of the department in charge of both. It keeps its number, its thread and its clock; updates and"
                            + " the answer of the first one reach it (O‘RQ-445 art. 25).")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "same lamps",
                                            value = "{\"firstId\": \"019ab3a0-0000-7000-8000-000000000001\","
                                                    + " \"note\": \"Oʻsha chiroqlar\"}")))
    @APIResponse(responseCode = "200", description = "Joined; the appeal with its new ETag")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "It is joined already, or its state does not allow it")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "422", description = "Nothing can be joined to the other one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<AppealView> join(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Joining joining) {
        return AppealAnswer.of(service.join(id, ifMatch, joining));
    }

    /** Splits. */
    @POST
    @Path("/{id}/splitting")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "splitAppeal",
            summary = "Consider a joined appeal by itself again",
            description =
                    "By the desk of the department in charge, when it turns out to be about something of its own.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(name = "other lamps", value = "{\"note\": \"Boshqa koʻcha ekan\"}")))
    @APIResponse(responseCode = "200", description = "Split; the appeal with its new ETag")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "It is not joined, or its state does not allow it")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<AppealView> split(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Splitting splitting) {
        return AppealAnswer.of(service.split(id, ifMatch, splitting));
    }

    /** The incident. */
    @GET
    @Path("/{id}/incident")
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "getIncident",
            summary = "See whether an appeal is considered together with others, and with how many",
            description =
                    "The first appeal of the incident and how many have reported it, for those who may see the appeal.")
    @APIResponse(responseCode = "200", description = "The incident; an appeal by itself is its own")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public IncidentView incident(@RestPath UUID id) {
        return service.incident(id);
    }

    /** Its reporters. */
    @GET
    @Path("/{id}/reporters")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "listReporters",
            summary = "List the appeals that are joined to one, the newest first",
            description = "As far as the officer may see them, page by page.")
    @APIResponse(responseCode = "200", description = "A page of appeals")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public Page<ReporterView> reporters(
            @RestPath UUID id,
            @Parameter(description = "next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, default 50") @RestQuery @Nullable Integer limit) {
        return service.reporters(id, cursor, PageLimit.of(limit));
    }
}
