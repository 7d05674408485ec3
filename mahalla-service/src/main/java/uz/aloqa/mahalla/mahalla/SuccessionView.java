package uz.aloqa.mahalla.mahalla;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.contracts.SuccessionKind;
import uz.aloqa.mahalla.registry.PlaceName;

/**
 * A mahalla before or after another.
 *
 * @param code of the other mahalla
 * @param name it bears, or bore last
 * @param kind merged or split
 * @param effectiveOn first day after the change
 */
@Schema(
        name = "Succession",
        description = "A mahalla that was before or came after",
        requiredProperties = {"code", "name", "kind", "effectiveOn"})
public record SuccessionView(
        @Schema(examples = "1726294008") String code,
        PlaceName name,
        @Schema(examples = "MERGED") SuccessionKind kind,
        @Schema(examples = "2026-02-01") LocalDate effectiveOn) {}
