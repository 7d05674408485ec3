package uz.aloqa.notification.announcement.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AlertSeverity;
import uz.aloqa.contracts.AlertUrgency;

/** The facts of an alert or warning, as CAP 1.2 has them. */
@Schema(name = "Danger", description = "The facts of an alert or warning, as CAP 1.2 has them")
public record Danger(
        @Schema(required = true) @NotNull AlertSeverity severity,
        @Schema(required = true) @NotNull AlertUrgency urgency,
        @Schema(required = true) @NotNull Certainty certainty,

        @Schema(required = true) @NotEmpty @Size(max = 12) List<@NotNull Category> categories,

        @Schema(description = "What people are asked to do") @Size(max = 9) @Nullable
        List<@NotNull ResponseType> responseTypes,

        @Schema(description = "When it is expected to begin", examples = "2026-11-24T10:00:00Z") @Nullable
        Instant onset) {

    /** What people are asked to do, never null. */
    public Danger {
        categories = categories == null ? List.of() : categories;
        responseTypes = responseTypes == null ? List.of() : responseTypes;
    }

    /** True when life is in danger now: a duty officer may approve it, and nothing holds it back. */
    @JsonIgnore
    public boolean isExtremeAndImmediate() {
        return severity == AlertSeverity.EXTREME && urgency == AlertUrgency.IMMEDIATE;
    }
}
