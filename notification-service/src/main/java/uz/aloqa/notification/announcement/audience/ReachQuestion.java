package uz.aloqa.notification.announcement.audience;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AlertSeverity;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.notification.announcement.content.Target;

/** Whom would it reach. */
@Schema(name = "ReachQuestion", description = "Whom would an announcement reach")
public record ReachQuestion(
        @Schema(required = true) @NotNull AnnouncementKind kind,
        @Schema(required = true) @NotNull @Valid Target audience,

        @Schema(description = "Of an alert or warning: people have thresholds") @Nullable
        AlertSeverity severity) {}
