package uz.aloqa.appeals.routingplan.dryrun;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import uz.aloqa.platform.security.Roles;

/** Tries a plan before it counts. */
@Path("/api/v1/routing/plans/{district}/dry-runs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Routing")
class DryRunResource {

    private static final String PLAN = """
            {"units": [{"key": "fraud",
               "name": {"uz-Latn": "Firibgarlikka qarshi guruh", "uz-Cyrl": "Фирибгарликка қарши гуруҳ",
                        "ru": "Группа по мошенничеству", "en": "Fraud group"},
               "members": ["d0000000-0000-4000-8000-000000002001"]}],
             "rules": [{"categoryId": "c0000000-0000-4000-8000-000000000015", "unit": "fraud"},
                       {"categoryId": "c0000000-0000-4000-8000-000000000018"}]}""";

    private final DryRunService service;

    DryRunResource(DryRunService service) {
        this.service = service;
    }

    /** What it would have done. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "dryRunRoutingPlan",
            summary = "See who would have got the appeals of a period by another plan",
            description =
                    "Routes past appeals anew by the plan in force and by the proposed one, with the registry of the day of each"
                            + " filing, and counts the differences. Nothing is changed.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "november",
                                            value = "{\"from\": \"2026-11-01\", \"to\": \"2026-11-25\", \"plan\": "
                                                    + PLAN + "}")))
    @APIResponse(responseCode = "200", description = "Counts and differences")
    @APIResponse(responseCode = "403", description = "The district is another one's")
    @APIResponse(
            responseCode = "422",
            description = "Too many appeals, or a subject or a member does not belong to the district")
    public DryRunView dryRun(
            @Parameter(description = "SOATO of the district", example = "1726266") @RestPath @Pattern(regexp = "\\d{7}")
                    String district,
            @NotNull @Valid DryRun wanted) {
        return service.run(district, wanted);
    }
}
