package uz.aloqa.mahalla.mahalla;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the API's document says about GeoJSON areas; the answers carry the GeoJSON as it was drawn.
 *
 * @param type kind of area
 * @param coordinates rings of positions, one level deeper in a MultiPolygon
 */
@Schema(
        name = "Area",
        description = "GeoJSON Polygon or MultiPolygon (RFC 7946), WGS-84, longitude before latitude",
        requiredProperties = {"type", "coordinates"},
        examples = """
                {"type": "Polygon",
                 "coordinates": [[[69.27, 41.35], [69.30, 41.35], [69.30, 41.37], [69.27, 41.35]]]}
                """)
public record AreaSchema(
        @Schema(enumeration = {"Polygon", "MultiPolygon"}) String type, List<Object> coordinates) {}
