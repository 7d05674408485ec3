package uz.aloqa.appeals.tip.challenge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * A solved challenge; each is good for one request.
 *
 * @param challenge as it was given
 * @param nonce that solves it
 */
public record Proof(
        @NotBlank @Size(max = 200) @Writable @Schema(examples = "q3Jd0c8b1mYx2uVQ6l9S3A.1795600000.18.5jN0c2k")
        String challenge,

        @NotBlank @Size(max = 64) @Writable @Schema(examples = "184467")
        String nonce) {}
