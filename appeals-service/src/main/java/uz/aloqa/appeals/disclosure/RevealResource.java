package uz.aloqa.appeals.disclosure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import uz.aloqa.appeals.reading.ApplicantView;
import uz.aloqa.platform.security.Roles;

/** Personal data in clear, for a stated reason. */
@Path("/api/v1/appeals/{id}/reveals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Personal data")
class RevealResource {

    private final DisclosureService service;

    RevealResource(DisclosureService service) {
        this.service = service;
    }

    /** Reveals. */
    @POST
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "revealApplicant",
            summary = "See an applicant's personal data in clear",
            description =
                    "For officers who may see the appeal and need what is masked for them. The reason is kept with the"
                            + " access; the applicant sees that their data were revealed, the head sees why (O‘RQ-547 art. 27-1).")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "call",
                                            value =
                                                    "{\"reason\": \"Murojaatchi bilan bogʻlanib, manzilni aniqlashtirish uchun\"}")))
    @APIResponse(responseCode = "200", description = "The applicant in clear")
    @APIResponse(responseCode = "404", description = "There is no such appeal, or the caller may not see it")
    public ApplicantView reveal(@RestPath UUID id, @NotNull @Valid Reveal reveal) {
        return service.reveal(id, reveal);
    }
}
