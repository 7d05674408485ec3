package uz.aloqa.mahalla.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * What is going on in a mahalla.
 *
 * @param title in a line
 * @param place where
 * @param startsAt from when
 * @param endsAt until when
 */
@Schema(
        name = "NewMahallaEvent",
        description = "What is going on in a mahalla",
        requiredProperties = {"title", "place", "startsAt", "endsAt"})
record NewMahallaEvent(
        @NotNull @Valid Multilingual title,

        @Schema(examples = "Doʻstlik mahalla markazi") @NotBlank @Size(max = 300) @Writable
        String place,

        @Schema(examples = "2026-12-03T10:00:00Z") @NotNull Instant startsAt,
        @Schema(examples = "2026-12-03T12:00:00Z") @NotNull Instant endsAt) {}
