package uz.aloqa.appeals.tip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.appeals.tip.challenge.Proof;

/**
 * A picture that is to come. Neither a name nor a type is asked for.
 *
 * @param proof a solved challenge
 * @param size in bytes, exactly
 */
record NewTipFile(
        @NotNull @Valid Proof proof,
        @NotNull @Positive @Schema(examples = "482133") Long size) {}
