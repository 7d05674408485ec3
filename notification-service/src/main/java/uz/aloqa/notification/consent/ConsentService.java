package uz.aloqa.notification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.text.TextBook;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.time.Ids;

/** Keeps what people agree to. */
@ApplicationScoped
public class ConsentService {

    private static final Logger LOG = Logger.getLogger(ConsentService.class);

    private final Consents consents;
    private final TextBook texts;
    private final String version;
    private final Ids ids;
    private final Clock clock;

    ConsentService(
            Consents consents,
            TextBook texts,
            @ConfigProperty(name = "aloqa.consent.version") String version,
            Ids ids,
            Clock clock) {
        this.consents = consents;
        this.texts = texts;
        this.version = version;
        this.ids = ids;
        this.clock = clock;
    }

    /** All of somebody, the oldest first. */
    public List<ConsentView> of(UUID user) {
        return consents.of(user);
    }

    List<ConsentWording> wordings(Language language) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> new ConsentWording(
                        purpose, version, texts.phrase("consent." + purpose.name(), Map.of(), language)))
                .toList();
    }

    /** Agrees; to the same wording again changes nothing, to a newer one replaces the older. */
    @Transactional
    ConsentView give(UUID user, NewConsent wanted) {
        if (wanted.channel() == ChannelKind.IN_APP) {
            throw new RuleViolation(
                    "no-consent-needed",
                    Text.of(
                            "Kirish qutisi uchun rozilik kerak emas.",
                            "Кириш қутиси учун розилик керак эмас.",
                            "Для входящих согласие не нужно.",
                            "The inbox needs no consent."));
        }
        if (!wanted.version().equals(version)) {
            throw new Conflict(
                    "consent-outdated",
                    Text.of(
                            "Rozilik matni oʻzgargan: yangisini oʻqib chiqing.",
                            "Розилик матни ўзгарган: янгисини ўқиб чиқинг.",
                            "Текст согласия изменился: прочитайте новый.",
                            "The wording of the consent has changed: read the new one."));
        }
        Optional<ConsentView> inForce = consents.inForce(user, wanted);
        if (inForce.isPresent() && inForce.get().version().equals(version)) {
            return inForce.get();
        }
        inForce.ifPresent(older -> consents.withdraw(user, older.id(), now()));
        consents.add(ids.next(), user, wanted, now());
        LOG.infof("account %s agrees to %s by %s", user, wanted.purpose(), wanted.channel());
        return consents.inForce(user, wanted).orElseThrow();
    }

    @Transactional
    void withdraw(UUID user, UUID id) {
        if (!consents.withdraw(user, id, now())) {
            throw new NotFound(
                    "consent-not-found",
                    Text.of(
                            "Bunday rozilik yoʻq.",
                            "Бундай розилик йўқ.",
                            "Такого согласия нет.",
                            "There is no such consent."));
        }
        LOG.infof("account %s takes consent %s back", user, id);
    }

    /** Takes everything back. */
    @Transactional
    public void withdrawAll(UUID user) {
        consents.withdrawAll(user, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
