package uz.aloqa.mahalla.mahalla;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a boundary as the JSON it is. */
@Converter
class BoundaryColumn implements AttributeConverter<@Nullable Boundary, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Boundary boundary) {
        return boundary == null ? null : boundary.geoJson();
    }

    @Override
    public @Nullable Boundary convertToEntityAttribute(@Nullable String geoJson) {
        return geoJson == null ? null : new Boundary(geoJson);
    }
}
