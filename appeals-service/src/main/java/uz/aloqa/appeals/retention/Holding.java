package uz.aloqa.appeals.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * Why a record is held, or held no longer.
 *
 * @param reason in the officer's words; kept encrypted
 */
public record Holding(
        @NotBlank
        @Size(min = 10, max = 1_000)
        @Writable
        @Schema(examples = "Yunusobod tumanlararo sudining 2026-yil 3-noyabrdagi soʻrovi boʻyicha")
        String reason) {}
