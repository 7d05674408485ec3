package uz.aloqa.appeals.reading;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AppealFilter;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;
import uz.aloqa.platform.words.Writable;

/** Appeals as those read them who may see them. */
@Path("/api/v1/appeals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
@RunOnVirtualThread
@Tag(name = "Appeals")
class AppealResource {

    private final ReadingService reading;

    AppealResource(ReadingService reading) {
        this.reading = reading;
    }

    /** The appeals that the caller may see. */
    @GET
    @APIResponse(responseCode = "200", description = "A page of appeals")
    @APIResponse(responseCode = "400", description = "The query makes no sense")
    @Operation(
            operationId = "listAppeals",
            summary = "List appeals, the newest first",
            description =
                    "A citizen sees their own; an inspector what they execute and what lies in a mahalla assigned to"
                            + " them today; a duty officer and a head their district; a main department its region.")
    public Page<AppealSummary> list(
            @Parameter(description = "only in this state") @RestQuery @Nullable AppealStatus status,
            @Parameter(description = "code of a mahalla", example = "1726266001")
                    @RestQuery
                    @Size(max = 32)
                    @Writable
                    @Nullable
                    String mahalla,
            @Parameter(
                            description = "true: open and past the last day; false: all others",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @RestQuery
                    @Pattern(regexp = "true|false")
                    @Nullable
                    String overdue,
            @Parameter(
                            description =
                                    "true: answered and the answer sent, so considered (O‘RQ-445 art. 34); false: answered, not sent",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @RestQuery
                    @Pattern(regexp = "true|false")
                    @Nullable
                    String answerSent,
            @Parameter(description = "next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, default 50") @RestQuery @Nullable Integer limit) {
        return reading.list(
                new AppealFilter(status, mahalla, yesOrNo(overdue), yesOrNo(answerSent)), cursor, PageLimit.of(limit));
    }

    /** One appeal. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAppeal",
            summary = "Read an appeal",
            description =
                    "With its deadline, its executor and why they have it; for the applicant, the executor and officers of the district or region.")
    @APIResponse(responseCode = "200", description = "The appeal; its version is the ETag")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public RestResponse<AppealView> get(@RestPath UUID id) {
        return AppealAnswer.of(reading.get(id));
    }

    /** What happened to it. */
    @GET
    @Path("/{id}/history")
    @APIResponse(responseCode = "200", description = "A page of steps")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @Operation(
            operationId = "getAppealHistory",
            summary = "Read what happened to an appeal, oldest first",
            description = "Who did what and when, oldest first, page by page.")
    public Page<HistoryItem> history(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return reading.history(id, cursor, PageLimit.of(limit));
    }

    private static @Nullable Boolean yesOrNo(@Nullable String written) {
        return written == null ? null : Boolean.valueOf(written);
    }
}
