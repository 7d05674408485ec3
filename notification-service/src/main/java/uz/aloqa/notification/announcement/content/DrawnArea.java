package uz.aloqa.notification.announcement.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the API's document says about drawn areas; bodies carry the GeoJSON as it was drawn.
 *
 * @param type kind of area
 * @param coordinates rings of positions, one level deeper in a MultiPolygon
 */
@Schema(
        name = "DrawnArea",
        description = "GeoJSON Polygon or MultiPolygon (RFC 7946), WGS-84, longitude before latitude",
        requiredProperties = {"type", "coordinates"},
        examples = """
                {"type": "Polygon",
                 "coordinates": [[[69.27, 41.34], [69.29, 41.34], [69.29, 41.35], [69.27, 41.34]]]}
                """)
record DrawnArea(
        @Schema(enumeration = {"Polygon", "MultiPolygon"}) String type, List<Object> coordinates) {}
