package uz.aloqa.appeals.dialogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** The dialogues that wait for the caller. */
@Path("/api/v1/dialogues")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
@RunOnVirtualThread
@Tag(name = "Dialogue")
class MyDialoguesResource {

    private final MyDialogueService dialogues;

    MyDialoguesResource(MyDialogueService dialogues) {
        this.dialogues = dialogues;
    }

    /** What waits. */
    @GET
    @Operation(
            operationId = "listDialogues",
            summary = "List the dialogues that wait for you",
            description =
                    "Dialogues with unread messages of the other side, or in which it is the caller's turn: a resident's own, an"
                            + " inspector's by the appeals they execute, a desk's by the appeals at the desk. Newest appeal first.")
    @APIResponse(responseCode = "200", description = "A page of dialogues")
    @APIResponse(responseCode = "400", description = "The query makes no sense")
    public Page<MyDialogue> list(
            @Parameter(description = "next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, default 50") @RestQuery @Nullable Integer limit) {
        return dialogues.list(cursor, PageLimit.of(limit));
    }

    /** How much. */
    @GET
    @Path("/unread-count")
    @Operation(
            operationId = "countUnreadMessages",
            summary = "Count your unread messages",
            description = "Unread messages of the other side in all dialogues of the caller, and in how many they are.")
    @APIResponse(responseCode = "200", description = "The counts")
    public MyDialogue.Unread count() {
        return dialogues.count();
    }
}
