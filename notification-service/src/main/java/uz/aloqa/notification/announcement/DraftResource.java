package uz.aloqa.notification.announcement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.Roles;

/** The press officers' desk: drafts, their second pair of eyes, updates and the end. */
@Path("/api/v1/announcement-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Announcement drafts", description = "The press officers' desk")
class DraftResource {

    private static final String STATE = "announcement-state: its state does not allow it";
    private static final String NOT_FOUND = "announcement-not-found: there is none in the caller's department";
    private static final String RULES = "announcement-incomplete, audience-outside or announcement-over: see errors";
    private static final String STALE = "version-stale: If-Match names another version than the current one";
    private static final String MISSING = "if-match-missing: name the version that you change";

    private final DraftService drafts;

    DraftResource(DraftService drafts) {
        this.drafts = drafts;
    }

    /** Begins. */
    @POST
    @RolesAllowed(Roles.PRESS_OFFICER)
    @Operation(operationId = "beginAnnouncement", summary = "Begin an announcement", description = """
                    For the caller's department: a region (department of four digits) or a district (seven). The audience
                    lies inside of it: whole regions and districts, mahallas, and what is drawn on the map add up.
                    Nobody but press officers sees a draft.
                    """)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = uz.aloqa.notification.announcement.content.Content.class),
                            examples = {
                                @ExampleObject(name = "alert", value = DraftExamples.ALERT),
                                @ExampleObject(name = "briefing", value = DraftExamples.BRIEFING)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "The draft, with its ETag and Location",
            content =
                    @Content(
                            schema = @Schema(implementation = DraftView.class),
                            examples = @ExampleObject(name = "draft", value = DraftExamples.DRAFT)))
    @APIResponse(
            responseCode = "403",
            description = "department-missing: the account names no department",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = RULES,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<DraftView> begin(
            @Parameter(
                            description = "Unique key of this creation",
                            required = true,
                            example = "5f0c3a52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid uz.aloqa.notification.announcement.content.Content content) {
        DraftView begun = drafts.begin(key, content);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, begun)
                .location(URI.create("/api/v1/announcement-drafts/" + begun.id()))
                .header(HttpHeaders.ETAG, ETags.of(begun.version()))
                .build();
    }

    /** Lists. */
    @GET
    @RolesAllowed({Roles.PRESS_OFFICER, Roles.DUTY_OFFICER})
    @Operation(
            operationId = "listAnnouncementDrafts",
            summary = "List the announcements of the caller's department",
            description = "Of every status, newest first; a region's officers see those of its districts too.")
    @APIResponse(responseCode = "200", description = "A page of announcements")
    public Page<DraftView> list(
            @Parameter(description = "Only those of this status", example = "IN_REVIEW") @RestQuery @Nullable
                    AnnouncementStatus status,
            @Parameter(description = "The field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, else 50", example = "50") @RestQuery @Nullable Integer limit) {
        return drafts.list(status, cursor, PageLimit.of(limit));
    }

    /** Shows. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRESS_OFFICER, Roles.DUTY_OFFICER})
    @Operation(
            operationId = "getAnnouncementDraft",
            summary = "Show an announcement with its draft",
            description = "What is published and what is being worked on, with the ETag that changes name.")
    @APIResponse(
            responseCode = "200",
            description = "The announcement, with its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = DraftView.class),
                            examples = @ExampleObject(name = "draft", value = DraftExamples.DRAFT)))
    @APIResponse(
            responseCode = "404",
            description = NOT_FOUND,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<DraftView> get(@RestPath UUID id) {
        return answer(drafts.get(id));
    }

    /** Writes. */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PRESS_OFFICER)
    @Operation(
            operationId = "editAnnouncement",
            summary = "Write an announcement anew, or begin its update",
            description = """
                    Before publication the whole text is replaced; what was submitted or approved has to be seen again.
                    Of a published announcement this begins an update, which the public sees once it is approved.
                    """)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = uz.aloqa.notification.announcement.content.Content.class),
                            examples = @ExampleObject(name = "alert", value = DraftExamples.ALERT)))
    @APIResponse(responseCode = "200", description = "The announcement, with its new ETag")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = STATE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "422", description = RULES + "; kind-fixed: a published one keeps its kind")
    @APIResponse(responseCode = "428", description = MISSING)
    public RestResponse<DraftView> edit(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid uz.aloqa.notification.announcement.content.Content content) {
        return answer(drafts.edit(id, ifMatch, content));
    }

    /** Asks for review. */
    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PRESS_OFFICER)
    @Operation(
            operationId = "submitAnnouncement",
            summary = "Ask for a second pair of eyes",
            description = "The draft waits until another officer approves it or sends it back.")
    @APIResponse(responseCode = "200", description = "The announcement, with its new ETag")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = STATE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = MISSING)
    public RestResponse<DraftView> submit(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(drafts.submit(id, ifMatch));
    }

    /** Sends back. */
    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(Roles.PRESS_OFFICER)
    @Operation(
            operationId = "rejectAnnouncement",
            summary = "Send a submitted draft back, with a reason",
            description = "Its author reads the reason and writes on.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Reason.class),
                            examples =
                                    @ExampleObject(name = "date", value = "{\"reason\": \"Sanani aniqlashtiring\"}")))
    @APIResponse(responseCode = "200", description = "The announcement, with its new ETag")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = STATE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = MISSING)
    public RestResponse<DraftView> reject(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return answer(drafts.sendBack(id, ifMatch, reason.reason()));
    }

    /** Approves. */
    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.PRESS_OFFICER, Roles.DUTY_OFFICER})
    @Operation(operationId = "approveAnnouncement", summary = "Approve a submitted draft", description = """
                    Never by its author or its last editor. A duty officer of the department may approve an alert of
                    extreme severity and immediate urgency, and nothing else. It is published at once, or at publishAt.
                    """)
    @APIResponse(responseCode = "200", description = "The announcement: PUBLISHED, UPDATED or SCHEDULED")
    @APIResponse(
            responseCode = "403",
            description = "four-eyes: the author or last editor; not-for-duty-officer: no such danger")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = STATE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "422", description = "announcement-over: it would be over when it is published")
    @APIResponse(responseCode = "428", description = MISSING)
    public RestResponse<DraftView> approve(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(drafts.approve(id, ifMatch));
    }

    /** Takes back. */
    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.PRESS_OFFICER)
    @Operation(operationId = "cancelAnnouncement", summary = "Take an announcement back", description = """
                    One officer is enough: a wrong alarm has to end at once. What was not sent yet is not sent; whoever
                    has heard of a warning hears of its end; everybody reads the reason.
                    """)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Reason.class),
                            examples = @ExampleObject(name = "over", value = "{\"reason\": \"Xavf bartaraf etildi\"}")))
    @APIResponse(responseCode = "200", description = "The announcement, CANCELLED")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = STATE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = MISSING)
    public RestResponse<DraftView> cancel(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return answer(drafts.cancel(id, ifMatch, reason.reason()));
    }

    private static RestResponse<DraftView> answer(DraftView announcement) {
        return RestResponse.ResponseBuilder.ok(announcement)
                .header(HttpHeaders.ETAG, ETags.of(announcement.version()))
                .build();
    }
}
