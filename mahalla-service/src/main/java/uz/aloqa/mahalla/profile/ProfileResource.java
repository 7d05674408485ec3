package uz.aloqa.mahalla.profile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.caching.PubliclyCached;
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.platform.security.Roles;

/** The profile of a mahalla and its category. */
@Path("/api/v1/mahallas/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Mahalla profiles", description = "What a mahalla is like, and what is going on")
class ProfileResource {

    private final ProfileService profiles;
    private final CategoryService categories;

    ProfileResource(ProfileService profiles, CategoryService categories) {
        this.profiles = profiles;
        this.categories = categories;
    }

    @GET
    @Path("profile")
    @PermitAll
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "getMahallaProfile",
            summary = "What a mahalla is like",
            description = "Its category by crime per year, the priorities of its inspectors and what is going on.")
    @APIResponse(responseCode = "200", description = "The profile")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(responseCode = "404", description = "mahalla-not-found")
    public ProfileView profile(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code) {
        return profiles.profile(code);
    }

    @GET
    @Path("categories/{year}")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "getCrimeCategory",
            summary = "The category of a year with who set it and why",
            description = "For the officers of the mahalla and its district; version 0 while nobody has set it.")
    @APIResponse(responseCode = "200", description = "The category; its version is the ETag")
    @APIResponse(responseCode = "404", description = "mahalla-not-found: none, or not of the caller")
    public RestResponse<CategoryView> category(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @Parameter(description = "Year", example = "2026") @RestPath int year) {
        CategoryView category = categories.get(code, year);
        return Answers.ok(category.version(), category);
    }

    @PUT
    @Path("categories/{year}")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "setCrimeCategory",
            summary = "Set the category of a year",
            description = "With the reason, which officers read; the public sees the category and the year.")
    @APIResponse(responseCode = "200", description = "Set; the category with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "mahalla-not-found: none, or not of the caller")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    @APIResponse(responseCode = "422", description = "category-year-refused")
    public RestResponse<CategoryView> set(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @Parameter(description = "Year", example = "2026") @RestPath int year,
            @Parameter(description = "Field version, as an ETag", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid SetCategory order) {
        CategoryView category = categories.set(code, year, ifMatch, order);
        return Answers.ok(category.version(), category);
    }
}
