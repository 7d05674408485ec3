package uz.aloqa.mahalla.profile;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A priority as anyone may see it. */
@Schema(
        name = "Priority",
        description = "What the inspectors of a mahalla attend to",
        requiredProperties = {"id", "title", "text", "firstDay", "lastDay", "version"})
record PriorityView(
        UUID id,
        Multilingual title,
        Multilingual text,
        @Schema(examples = "2026-11-01") LocalDate firstDay,
        @Schema(examples = "2027-01-31") LocalDate lastDay,

        @Schema(description = "Its ETag for changes", examples = "1")
        long version) {}
