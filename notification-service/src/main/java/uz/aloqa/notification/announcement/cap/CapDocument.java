package uz.aloqa.notification.announcement.cap;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import uz.aloqa.notification.announcement.content.Category;
import uz.aloqa.notification.announcement.content.Circle;
import uz.aloqa.notification.announcement.content.Content;
import uz.aloqa.notification.announcement.content.Danger;
import uz.aloqa.notification.announcement.content.LocalizedText;
import uz.aloqa.notification.announcement.content.Medium;
import uz.aloqa.notification.announcement.content.ResponseType;
import uz.aloqa.notification.announcement.content.Target;
import uz.aloqa.notification.announcement.content.Words;
import uz.aloqa.notification.announcement.xml.XmlDocument;
import uz.aloqa.platform.geo.GeoJson;
import uz.aloqa.platform.language.Language;

/**
 * A message as CAP 1.2 writes it: one {@code info} for each language, all of them of the same area. The order of elements
 * is the schema's.
 */
final class CapDocument {

    /** Media type of a CAP document. */
    static final String MEDIA_TYPE = "application/cap+xml";

    private static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    private final XmlDocument xml = XmlDocument.begin();
    private final CapMessage message;
    private final CapSender sender;
    private final AreaNames names;
    private final String web;

    private CapDocument(CapMessage message, CapSender sender, AreaNames names, String web) {
        this.message = message;
        this.sender = sender;
        this.names = names;
        this.web = web;
    }

    /**
     * Writes a message.
     *
     * @param message what to write
     * @param status as CAP has it: Actual, Exercise, Test, or Draft for what is not approved
     * @param earlier the messages about the same alert before this one
     * @param note why it is cancelled
     * @param sender who speaks
     * @param names of the places
     * @param web where to read the announcement
     */
    static byte[] write(
            CapMessage message,
            String status,
            List<CapMessage> earlier,
            @Nullable String note,
            CapSender sender,
            AreaNames names,
            String web) {
        return new CapDocument(message, sender, names, web).alert(status, earlier, note);
    }

    private byte[] alert(String status, List<CapMessage> earlier, @Nullable String note) {
        boolean open = message.content().isOpen();
        xml.element("alert", () -> {
            xml.attribute("xmlns", NAMESPACE)
                    .text("identifier", message.identifier())
                    .text("sender", sender.id())
                    .text("sent", CapMessage.time(message.sentAt()))
                    .text("status", status)
                    .text("msgType", word(message.type()))
                    .text("scope", open ? "Public" : "Restricted")
                    .text("restriction", open ? null : "Officers of internal affairs and the seven of mahallas")
                    .text("note", note);
            if (!earlier.isEmpty()) {
                xml.text(
                        "references",
                        earlier.stream()
                                .map(before -> before.reference(sender.id()))
                                .collect(Collectors.joining(" ")));
            }
            Danger danger = message.content().danger();
            if (danger != null) {
                message.content().texts().forEach(words -> info(message.content(), danger, words));
            }
        });
        return xml.end();
    }

    private void info(Content content, Danger danger, Words words) {
        boolean over = message.type().equals("CANCEL");
        xml.element("info", () -> {
            xml.text("language", words.language().tag());
            danger.categories().stream().distinct().map(Category::word).forEach(word -> xml.text("category", word));
            xml.text("event", words.headline());
            if (over) {
                xml.text("responseType", ResponseType.ALL_CLEAR.word());
            } else {
                responses(danger).forEach(response -> xml.text("responseType", response.word()));
            }
            xml.text("urgency", over ? "Past" : word(danger.urgency().name()))
                    .text("severity", word(danger.severity().name()))
                    .text("certainty", word(danger.certainty().name()))
                    .text("effective", CapMessage.time(message.sentAt()))
                    .text("onset", time(danger.onset()))
                    .text("expires", time(content.expiresAt()))
                    .text("senderName", sender.name(words.language()))
                    .text("headline", words.headline())
                    .text("description", words.body())
                    .text("instruction", over ? null : words.instruction())
                    .text("web", web)
                    .text("contact", sender.contact());
            content.media().forEach(medium -> resource(medium, words.language()));
            area(content.audience(), words.language());
        });
    }

    private static List<ResponseType> responses(Danger danger) {
        return danger.responseTypes() == null
                ? List.of()
                : danger.responseTypes().stream().distinct().toList();
    }

    private void resource(Medium medium, Language language) {
        String description = medium.alt().stream()
                .filter(text -> text.language() == language)
                .findFirst()
                .map(LocalizedText::text)
                .orElseGet(() -> medium.alt().getFirst().text());
        xml.element(
                "resource",
                () -> xml.text("resourceDesc", description)
                        .text("mimeType", medium.type())
                        .text("size", medium.size())
                        .text("uri", medium.url()));
    }

    private void area(Target target, Language language) {
        xml.element("area", () -> {
            xml.text("areaDesc", names.describe(target, language));
            if (target.polygon() != null) {
                Geometry drawn = GeoJson.read(target.polygon());
                IntStream.range(0, drawn.getNumGeometries())
                        .mapToObj(part -> ring((Polygon) drawn.getGeometryN(part)))
                        .forEach(ring -> xml.text("polygon", ring));
            }
            Circle circle = target.circle();
            if (circle != null) {
                xml.text(
                        "circle",
                        String.format(
                                Locale.ROOT,
                                "%s,%s %s",
                                degrees(circle.lat()),
                                degrees(circle.lon()),
                                degrees(circle.radius() / 1000.0)));
            }
            target.regions().forEach(code -> geocode("SOATO", code));
            target.districts().forEach(code -> geocode("SOATO", code));
            target.mahallas().forEach(code -> geocode("MAHALLA", code));
        });
    }

    private void geocode(String system, String code) {
        xml.element("geocode", () -> xml.text("valueName", system).text("value", code));
    }

    /** Latitude before longitude, space between pairs; a hole can't be said in CAP and is left out: more people, not fewer. */
    private static String ring(Polygon polygon) {
        StringBuilder ring = new StringBuilder();
        for (Coordinate corner : polygon.getExteriorRing().getCoordinates()) {
            ring.append(ring.isEmpty() ? "" : " ")
                    .append(degrees(corner.getY()))
                    .append(',')
                    .append(degrees(corner.getX()));
        }
        return ring.toString();
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value).replaceFirst("\\.?0+$", "");
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : CapMessage.time(at);
    }

    /** {@code EXTREME} as CAP spells it: {@code Extreme}. */
    private static String word(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}
