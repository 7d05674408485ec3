package uz.aloqa.notification.announcement.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.platform.geo.GeoJson;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;

/** What has to fit together in an announcement, whatever it says. */
public final class ContentRules {

    private static final Text INCOMPLETE = Text.of(
            "Eʼlon toʻliq emas yoki qismlari bir-biriga mos kelmaydi; errors roʻyxatiga qarang.",
            "Эълон тўлиқ эмас ёки қисмлари бир-бирига мос келмайди; errors рўйхатига қаранг.",
            "Объявление неполно или его части не согласованы; см. список errors.",
            "The announcement is incomplete or its parts don't fit together; see the list of errors.");
    private static final Text OVER = Text.of(
            "Eʼlonning tugash vaqti oʻtib ketgan.",
            "Эълоннинг тугаш вақти ўтиб кетган.",
            "Срок действия объявления уже истёк.",
            "The announcement would be over before it is published.");

    private final List<Problem.FieldError> errors = new ArrayList<>();

    private ContentRules() {}

    /**
     * Refuses what can't be published in this form.
     *
     * @throws RuleViolation with the fields at fault
     */
    public static void check(Content content) {
        ContentRules rules = new ContentRules();
        rules.texts(content);
        rules.danger(content);
        rules.briefing(content);
        rules.audience(content);
        rules.times(content);
        if (!rules.errors.isEmpty()) {
            throw new RuleViolation("announcement-incomplete", INCOMPLETE, rules.errors);
        }
    }

    /**
     * Refuses what would be over when it is published.
     *
     * @param now when it is approved
     */
    public static void checkNotOver(Content content, Instant now) {
        Instant publishAt = content.publishAt() == null ? now : content.publishAt();
        if (content.expiresAt() != null && !content.expiresAt().isAfter(publishAt.isAfter(now) ? publishAt : now)) {
            throw new RuleViolation("announcement-over", OVER);
        }
    }

    private void texts(Content content) {
        Set<Language> seen = EnumSet.noneOf(Language.class);
        for (Words words : content.texts()) {
            if (!seen.add(words.language())) {
                refuse("/texts", words.language().tag() + " is there twice");
            }
            if (content.kind() == AnnouncementKind.ALERT && isBlank(words.instruction())) {
                refuse(
                        "/texts",
                        "an alert has instructions in " + words.language().tag());
            }
        }
        if (!seen.contains(Language.UZ_LATN)) {
            refuse("/texts", "uz-Latn is missing");
        }
    }

    private void danger(Content content) {
        boolean mayHave = content.kind() == AnnouncementKind.ALERT || content.kind() == AnnouncementKind.WARNING;
        if (content.danger() == null && content.kind() == AnnouncementKind.ALERT) {
            refuse("/danger", "an alert has severity, urgency and certainty");
        }
        if (content.danger() != null && !mayHave) {
            refuse("/danger", "only alerts and warnings have it");
        }
        if (content.kind() == AnnouncementKind.ALERT && content.expiresAt() == null) {
            refuse("/expiresAt", "an alert has an end");
        }
    }

    private void briefing(Content content) {
        if ((content.briefing() != null) != (content.kind() == AnnouncementKind.BRIEFING)) {
            refuse("/briefing", "belongs to BRIEFING and only to it");
        }
        if (content.briefing() != null
                && content.briefing().endsAt() != null
                && !content.briefing().endsAt().isAfter(content.briefing().startsAt())) {
            refuse("/briefing/endsAt", "is after startsAt");
        }
    }

    private void audience(Content content) {
        if (content.audience().namesNoPlace()) {
            refuse("/audience", "names or draws a place");
        }
        JsonNode polygon = content.audience().polygon();
        if (polygon != null) {
            try {
                if (!GeoJson.read(polygon).isValid()) {
                    refuse("/audience/polygon", "does not cross itself");
                }
            } catch (IllegalArgumentException e) {
                refuse("/audience/polygon", String.valueOf(e.getMessage()));
            }
        }
        if (content.exposure() != Exposure.ACTUAL && content.audience().to().isPublic()) {
            refuse("/exposure", "exercises and tests go to INSPECTORS or SEVEN only");
        }
    }

    private void times(Content content) {
        if (content.publishAt() != null
                && content.expiresAt() != null
                && !content.expiresAt().isAfter(content.publishAt())) {
            refuse("/expiresAt", "is after publishAt");
        }
    }

    private void refuse(String pointer, String detail) {
        errors.add(new Problem.FieldError(pointer, detail));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
