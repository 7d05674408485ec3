package uz.aloqa.appeals.handling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * The decision who has to solve an appeal.
 *
 * @param inspectorId an active inspector of the district, not the one complained about
 * @param note instruction for them; the applicant doesn't see it
 */
public record Assignment(
        @NotNull UUID inspectorId,
        @Size(max = 2_000) @Writable @Nullable String note) {}
