package uz.aloqa.notification.announcement.cap;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uz.aloqa.notification.announcement.Announcement;
import uz.aloqa.notification.announcement.Draft;
import uz.aloqa.notification.announcement.DraftService;
import uz.aloqa.notification.announcement.content.Content;
import uz.aloqa.notification.announcement.content.ContentJson;
import uz.aloqa.notification.announcement.reading.ReadingService;
import uz.aloqa.notification.announcement.reading.Told;
import uz.aloqa.notification.announcement.xml.PublicAddress;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;

/** CAP documents of alerts. */
@Singleton
class CapService {

    private static final Text NO_ALERT = Text.of(
            "Bu eʼlon ogohlantirish emas.",
            "Бу эълон огоҳлантириш эмас.",
            "Это объявление не является предупреждением об опасности.",
            "This announcement is no alert.");

    private final ReadingService reading;
    private final DraftService drafts;
    private final Database database;
    private final ContentJson json;
    private final CapSender sender;
    private final AreaNames names;
    private final PublicAddress address;

    CapService(
            ReadingService reading,
            DraftService drafts,
            Database database,
            ContentJson json,
            CapSender sender,
            AreaNames names,
            PublicAddress address) {
        this.reading = reading;
        this.drafts = drafts;
        this.database = database;
        this.json = json;
        this.sender = sender;
        this.names = names;
        this.address = address;
    }

    /** The latest public message about an alert: a cancelled one's is its cancellation. */
    byte[] latest(UUID id) {
        Told told = reading.get(id);
        requireAlert(told.content());
        List<CapMessage> messages = messages(id);
        CapMessage last = messages.getLast();
        return CapDocument.write(
                last,
                "Actual",
                messages.subList(0, messages.size() - 1),
                last.type().equals("CANCEL") ? told.endReason() : null,
                sender,
                names,
                web(id));
    }

    /** What would be published, for its officers: marked as a draft, or as the exercise or test that it is. */
    byte[] preview(UUID id) {
        Announcement announcement = drafts.find(id);
        Draft draft = announcement.draft();
        Content content = draft == null ? announcement.requireContent() : draft.content();
        requireAlert(content);
        List<CapMessage> earlier = messages(id);
        if (draft == null) {
            earlier = earlier.subList(0, earlier.size() - 1);
        }
        int revision = draft == null ? announcement.revision() : announcement.revision() + 1;
        CapMessage message = new CapMessage(
                id,
                revision,
                earlier.isEmpty() ? "ALERT" : "UPDATE",
                content,
                announcement.times().updatedAt());
        return CapDocument.write(
                message, draft == null ? status(content) : "Draft", earlier, null, sender, names, web(id));
    }

    private static String status(Content content) {
        String word = String.valueOf(content.exposure());
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static void requireAlert(Content content) {
        if (!content.isAlert()) {
            throw new NotFound("no-alert", NO_ALERT);
        }
    }

    private String web(UUID id) {
        return address.of("/api/v1/announcements/" + id);
    }

    private List<CapMessage> messages(UUID id) {
        return database.list(
                """
                select announcement_id, revision, message, content, published_at
                from announcement_revision where announcement_id = ? order by revision
                """,
                row -> new CapMessage(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        json.require(row.getString(4)),
                        row.getObject(5, OffsetDateTime.class).toInstant()),
                id);
    }
}
