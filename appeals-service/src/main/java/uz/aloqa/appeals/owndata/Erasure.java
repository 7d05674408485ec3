package uz.aloqa.appeals.owndata;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What becomes of a wish to be forgotten.
 *
 * @param wishedAt when
 * @param appeals how many appeals it is about
 * @param open how many of them are under consideration and are kept by law until they are closed
 */
@Schema(requiredProperties = {"wishedAt", "appeals", "open"})
record Erasure(Instant wishedAt, long appeals, long open) {}
