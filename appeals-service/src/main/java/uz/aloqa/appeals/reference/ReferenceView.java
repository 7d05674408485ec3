package uz.aloqa.appeals.reference;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an appeal has to do with others.
 *
 * @param earlier the appeal that it takes up
 * @param later the appeals that take it up, as far as the caller may see them
 */
@Schema(name = "AppealReferences", requiredProperties = "later")
record ReferenceView(@Nullable Related earlier, List<Related> later) {

    /** The other appeal, and why. */
    @Schema(
            name = "RelatedAppeal",
            requiredProperties = {"appealId", "number", "reason"})
    record Related(
            UUID appealId,
            @Schema(examples = "26-1726266-000123-2") String number,
            ReferenceReason reason) {}
}
