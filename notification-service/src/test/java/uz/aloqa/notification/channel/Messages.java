package uz.aloqa.notification.channel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.platform.language.Language;

/** Messages under test, and the time of their world. */
public final class Messages {

    /** What no log may hold. */
    public static final String SECRET_WORDS = "26-1726266-000123-2";

    public static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final String LINK = "https://aloqa.example/appeals/26-1726266-000123-2";

    private Messages() {}

    public static Outgoing to(String address) {
        return to(address, "Murojaatingiz " + SECRET_WORDS + " ro'yxatga olindi");
    }

    public static Outgoing to(String address, String text) {
        return of(address, "Murojaatingiz roʻyxatga olindi", text);
    }

    public static Outgoing of(String address, String title, String text) {
        return new Outgoing(
                UUID.randomUUID(),
                address,
                Language.UZ_LATN,
                title,
                text,
                LINK,
                Priority.HIGH,
                NOW.plusSeconds(3_600),
                null);
    }

    public static Outgoing with(Outgoing message, Priority priority, String collapseKey) {
        return new Outgoing(
                message.deliveryId(),
                message.address(),
                message.language(),
                message.title(),
                message.text(),
                message.link(),
                priority,
                message.expiresAt(),
                collapseKey);
    }
}
