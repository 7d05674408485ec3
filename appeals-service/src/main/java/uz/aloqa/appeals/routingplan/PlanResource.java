package uz.aloqa.appeals.routingplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.security.Roles;

/** The routing plan of a district. */
@Path("/api/v1/routing/plans/{district}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Routing")
class PlanResource {

    private static final String PLAN = """
            {"units": [{"key": "fraud",
               "name": {"uz-Latn": "Firibgarlikka qarshi guruh", "uz-Cyrl": "Фирибгарликка қарши гуруҳ",
                        "ru": "Группа по мошенничеству", "en": "Fraud group"},
               "members": ["d0000000-0000-4000-8000-000000002001"]}],
             "rules": [{"categoryId": "c0000000-0000-4000-8000-000000000015", "unit": "fraud"},
                       {"categoryId": "c0000000-0000-4000-8000-000000000018"}]}""";

    private final PlanService plans;

    PlanResource(PlanService plans) {
        this.plans = plans;
    }

    /** What it says now. */
    @GET
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "getRoutingPlan",
            summary = "Read which subjects a district gives to a specialist unit or keeps at its desk",
            description =
                    "Subjects without a rule go by duty in the mahalla. By officers of the district and its region.")
    @APIResponse(
            responseCode = "200",
            description = "The plan; its version is the ETag",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "403", description = "The district is another one's")
    public RestResponse<PlanView> get(
            @Parameter(description = "SOATO of the district", example = "1726266") @RestPath @Pattern(regexp = "\\d{7}")
                    String district) {
        return answer(plans.get(district));
    }

    /** What it says from now on. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "changeRoutingPlan",
            summary = "Change which subjects go to a specialist unit or to the desk",
            description =
                    "Counts from the next filing on; a complaint that names anybody follows no rule of subjects, it goes one level"
                            + " up (O‘RQ-445 art. 25). Try it before with a dry run.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "fraud", value = PLAN)))
    @APIResponse(
            responseCode = "200",
            description = "The plan with its new ETag",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "403", description = "The district is another one's")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "422", description = "A subject or a member does not belong to the district")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<PlanView> change(
            @Parameter(description = "SOATO of the district", example = "1726266") @RestPath @Pattern(regexp = "\\d{7}")
                    String district,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RoutingPlan plan) {
        return answer(plans.change(district, ifMatch, plan));
    }

    private static RestResponse<PlanView> answer(PlanView plan) {
        return RestResponse.ResponseBuilder.ok(plan)
                .header(HttpHeaders.ETAG, ETags.of(plan.version()))
                .build();
    }
}
