package uz.aloqa.appeals.letter;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a paper is ours. */
@Path("/api/v1/answers/verification/{code}")
@RunOnVirtualThread
@Tag(name = "Answers", description = "Answers on paper")
class VerificationResource {

    private final LetterService letters;

    VerificationResource(LetterService letters) {
        this.letters = letters;
    }

    /** Checks. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "verifyAnswer",
            summary = "Check whether a printed answer is genuine",
            description = "By the code on the paper, without signing in and without personal data.")
    @APIResponse(responseCode = "200", description = "What was answered when by whom, and whether it still stands")
    @APIResponse(responseCode = "404", description = "No answer has this code")
    public VerificationView verify(@Parameter(example = "7Q4M-0XKD-9V2A-HT3C") @RestPath @Size(max = 40) String code) {
        return letters.verify(code);
    }
}
