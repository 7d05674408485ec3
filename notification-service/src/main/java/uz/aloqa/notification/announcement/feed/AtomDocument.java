package uz.aloqa.notification.announcement.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import uz.aloqa.notification.announcement.content.Circle;
import uz.aloqa.notification.announcement.content.Link;
import uz.aloqa.notification.announcement.content.Medium;
import uz.aloqa.notification.announcement.content.Target;
import uz.aloqa.notification.announcement.content.Words;
import uz.aloqa.notification.announcement.reading.Told;
import uz.aloqa.notification.announcement.xml.PublicAddress;
import uz.aloqa.notification.announcement.xml.XmlDocument;
import uz.aloqa.platform.geo.GeoJson;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** A feed as Atom writes it (RFC 4287), places as GeoRSS Simple. */
final class AtomDocument {

    /** Media type of an Atom feed. */
    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String CAP = "application/cap+xml";

    /** An empty feed was last changed when there was nothing yet. */
    private static final Instant NEVER = Instant.parse("2026-01-01T00:00:00Z");

    private static final Text AUTHOR = Text.of(
            "Ichki ishlar organlarining axborot markazi",
            "Ички ишлар органларининг ахборот маркази",
            "Информационный центр органов внутренних дел",
            "Information centre of the internal affairs bodies");

    private final XmlDocument xml = XmlDocument.begin();
    private final Feed feed;
    private final PublicAddress address;

    private AtomDocument(Feed feed, PublicAddress address) {
        this.feed = feed;
        this.address = address;
    }

    static byte[] write(Feed feed, PublicAddress address) {
        return new AtomDocument(feed, address).feed();
    }

    private byte[] feed() {
        Instant updated = feed.entries().stream()
                .map(Told::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(NEVER);
        xml.element("feed", () -> {
            xml.attribute("xmlns", "http://www.w3.org/2005/Atom")
                    .attribute("xmlns:georss", "http://www.georss.org/georss")
                    .attribute("xml:lang", feed.language().tag())
                    .text("id", address.tag(feed.tag() + "/" + feed.language().tag()))
                    .text("title", feed.title())
                    .text("updated", time(updated));
            link(
                    "self",
                    AtomDocument.MEDIA_TYPE,
                    feed.path() + "?lang=" + feed.language().tag());
            for (Language other : Language.values()) {
                if (other != feed.language()) {
                    xml.element(
                            "link",
                            () -> xml.attribute("rel", "alternate")
                                    .attribute("type", AtomDocument.MEDIA_TYPE)
                                    .attribute("hreflang", other.tag())
                                    .attribute("href", address.of(feed.path() + "?lang=" + other.tag())));
                }
            }
            xml.element("author", () -> xml.text("name", AUTHOR.in(feed.language())));
            feed.entries().forEach(this::entry);
        });
        return xml.end();
    }

    private void entry(Told told) {
        Words words = told.content().nearest(feed.language());
        String path = "/api/v1/announcements/" + told.id();
        xml.element("entry", () -> {
            xml.attribute("xml:lang", words.language().tag())
                    .text("id", address.tag("announcement/" + told.id()))
                    .text("title", words.headline())
                    .text("published", time(told.publishedAt()))
                    .text("updated", time(told.changedAt()));
            xml.element("category", () -> xml.attribute("term", told.kind().name()));
            link(
                    "alternate",
                    "application/json",
                    path + "?lang=" + words.language().tag());
            if (told.content().isAlert()) {
                link("related", CAP, "/api/v1/alerts/" + told.id() + "/cap");
            }
            told.content().media().forEach(this::enclosure);
            told.content().links().forEach(this::related);
            if (words.instruction() != null) {
                xml.text("summary", words.instruction());
            }
            xml.element("content", () -> xml.attribute("type", "text").characters(words.body()));
            where(told.content().audience());
        });
    }

    /** Feed readers take what follows the dot for milliseconds, however many digits there are. */
    private static Instant time(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    private void link(String relation, String type, String path) {
        xml.element(
                "link",
                () -> xml.attribute("rel", relation).attribute("type", type).attribute("href", address.of(path)));
    }

    private void enclosure(Medium medium) {
        xml.element(
                "link",
                () -> xml.attribute("rel", "enclosure")
                        .attribute("type", medium.type())
                        .attribute("length", medium.size())
                        .attribute("href", medium.url()));
    }

    private void related(Link link) {
        xml.element(
                "link",
                () -> xml.attribute("rel", "related")
                        .attribute("title", link.title())
                        .attribute("href", link.url()));
    }

    /** Latitude before longitude. GeoRSS Simple has one shape for an entry: the first that was drawn. */
    private void where(Target target) {
        if (target.polygon() != null) {
            Geometry drawn = GeoJson.read(target.polygon());
            xml.text("georss:polygon", ring((Polygon) drawn.getGeometryN(0)));
        } else if (target.circle() != null) {
            Circle circle = target.circle();
            xml.text(
                    "georss:circle",
                    String.format(Locale.ROOT, "%.6f %.6f %d", circle.lat(), circle.lon(), circle.radius()));
        }
    }

    private static String ring(Polygon polygon) {
        StringBuilder ring = new StringBuilder();
        for (Coordinate corner : polygon.getExteriorRing().getCoordinates()) {
            ring.append(ring.isEmpty() ? "" : " ")
                    .append(String.format(Locale.ROOT, "%.6f %.6f", corner.getY(), corner.getX()));
        }
        return ring.toString();
    }
}
