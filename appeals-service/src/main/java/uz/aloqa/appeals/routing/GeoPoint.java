package uz.aloqa.appeals.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * A point on the map.
 *
 * @param lat latitude, WGS-84 degrees
 * @param lon longitude, WGS-84 degrees
 */
@Embeddable
public record GeoPoint(
        @Column(name = "lat") @NotNull @DecimalMin("-90") @DecimalMax("90")
        Double lat,

        @Column(name = "lon") @NotNull @DecimalMin("-180") @DecimalMax("180")
        Double lon) {}
