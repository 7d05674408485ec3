package uz.aloqa.notification.preference;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where about somebody lives: kept to three decimals, some hundred metres, and no better. */
@Schema(
        name = "HomePoint",
        description = "Where about somebody lives, WGS-84; kept to three decimals, some hundred metres")
record HomePoint(
        @Schema(examples = "41.365", required = true) @DecimalMin("-90") @DecimalMax("90")
        double latitude,

        @Schema(examples = "69.288", required = true) @DecimalMin("-180") @DecimalMax("180")
        double longitude) {

    private static final double STEPS_PER_DEGREE = 1_000;

    HomePoint rounded() {
        return new HomePoint(rounded(latitude), rounded(longitude));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }
}
