package uz.aloqa.notification.announcement.cap;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** Who speaks in CAP documents. */
@Singleton
class CapSender {

    private static final Text NAME = Text.of(
            "Ichki ishlar organlarining axborot markazi",
            "Ички ишлар органларининг ахборот маркази",
            "Информационный центр органов внутренних дел",
            "Information centre of the internal affairs bodies");

    private final String id;
    private final String contact;

    CapSender(
            @ConfigProperty(name = "aloqa.cap.sender") String id,
            @ConfigProperty(name = "aloqa.cap.contact") String contact) {
        if (id.matches(".*[\\s,<&].*")) {
            throw new IllegalStateException("aloqa.cap.sender has no space, comma, < or & in it (CAP 1.2, 3.2.1)");
        }
        this.id = id;
        this.contact = contact;
    }

    /** The same for ever, unique in the world. */
    String id() {
        return id;
    }

    /** For people to read. */
    String name(Language language) {
        return NAME.in(language);
    }

    /** Where to ask back. */
    String contact() {
        return contact;
    }
}
