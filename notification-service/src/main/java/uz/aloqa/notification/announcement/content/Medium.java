package uz.aloqa.notification.announcement.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A picture, film or sound at its address. */
@Schema(name = "Medium", description = "A picture, film or sound at its address")
public record Medium(
        @Schema(examples = "https://media.aloqa.example/2026/11/missing-17.jpg", required = true)
        @NotNull
        @Size(max = 1_000)
        @Pattern(regexp = "https://[^\\s<>\"]+", message = "has to be an https address")
        String url,

        @Schema(description = "Media type", examples = "image/jpeg", required = true)
        @NotNull
        @Pattern(regexp = "(image|video|audio)/[a-z0-9.+-]{1,60}", message = "has to be image/…, video/… or audio/…")
        String type,

        @Schema(description = "What is to be seen or heard, for those who can't", required = true)
        @NotEmpty
        @Size(max = 4)
        List<@NotNull @Valid LocalizedText> alt,

        @Schema(description = "Bytes", examples = "184320") @PositiveOrZero @Nullable
        Long size) {}
