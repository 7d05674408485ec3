package uz.aloqa.appeals.tracking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What opens the public state of an appeal; shown once.
 *
 * @param number of the appeal
 * @param trackingCode its code
 */
@Schema(requiredProperties = {"number", "trackingCode"})
record NewTrackingCode(
        @Schema(examples = "26-1726266-000123-2") String number,
        @Schema(examples = "7KQ4-M2XR-9TBA") String trackingCode) {

    /** Never the code: it would stand in a log. */
    @Override
    public String toString() {
        return "NewTrackingCode";
    }
}
