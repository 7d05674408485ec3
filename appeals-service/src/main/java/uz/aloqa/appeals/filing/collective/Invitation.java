package uz.aloqa.appeals.filing.collective;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the first signatory hands on; shown once.
 *
 * @param code sixteen characters
 * @param path where to sign, for a link
 */
@Schema(requiredProperties = {"code", "path"})
record Invitation(
        @Schema(examples = "K7QM2X4PW9TR3HDV") String code,
        @Schema(examples = "/api/v1/appeals/signatures") String path) {}
