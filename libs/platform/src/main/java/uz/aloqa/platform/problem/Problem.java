package uz.aloqa.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An error answer, RFC 9457.
 *
 * @param type {@code urn:problem:<service>:<name>}
 * @param title short words for the status
 * @param status HTTP status code
 * @param detail what is wrong and what to do, in the caller's language
 * @param instance path of the request
 * @param traceId where the operators find it; 32 hex digits
 * @param errors fields at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description = "An error, RFC 9457",
        requiredProperties = {"type", "title", "status", "detail", "instance"})
public record Problem(
        @Schema(examples = "urn:problem:appeals-service:appeal-not-found")
        String type,

        @Schema(examples = "Not found") String title,
        @Schema(examples = "404") int status,
        @Schema(examples = "There is no such appeal.") String detail,
        @Schema(examples = "/api/v1/appeals/42") String instance,

        @Schema(examples = "4bf92f3577b34da6a3ce929d0e0e4736") @Nullable
        String traceId,

        @Nullable List<FieldError> errors) {

    /** Media type of an error answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A field at fault.
     *
     * @param pointer JSON pointer into the body (RFC 6901), or name of the parameter
     * @param detail what is wrong with it
     */
    @Schema(requiredProperties = {"pointer", "detail"})
    public record FieldError(
            @Schema(examples = "/location/lat") String pointer,
            @Schema(examples = "must be between -90 and 90") String detail) {}
}
