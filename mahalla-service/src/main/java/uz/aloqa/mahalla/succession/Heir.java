package uz.aloqa.mahalla.succession;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.mahalla.AreaSchema;
import uz.aloqa.mahalla.registry.PlaceName;

/** A new mahalla that takes over. */
@Schema(name = "Heir", description = "A new mahalla that takes over")
record Heir(
        @Schema(description = "Code of the registry", examples = "1726294031")
        @NotNull
        @Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "is 1 to 32 letters, digits and hyphens")
        String code,

        @NotNull @Valid PlaceName name,

        @Schema(
                description =
                        "Its law-and-order point, of the same district; the first one of its predecessors when absent",
                examples = "d0000000-0000-4000-8000-000000001005")
        @Nullable
        UUID pointId,

        @Schema(implementation = AreaSchema.class) @Nullable JsonNode boundary,

        @Schema(description = "Tax number; a predecessor's may be taken over", examples = "301122332")
        @Nullable
        @Pattern(regexp = "\\d{9}", message = "is nine digits")
        String stir) {}
