package uz.aloqa.notification.contact;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Forgets what nobody needs any more. */
@ApplicationScoped
class ContactTidyJob {

    private static final Logger LOG = Logger.getLogger(ContactTidyJob.class);

    private final Contacts contacts;
    private final Codes codes;
    private final CodeConfig config;
    private final Clock clock;

    ContactTidyJob(Contacts contacts, Codes codes, CodeConfig config, Clock clock) {
        this.contacts = contacts;
        this.codes = codes;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{aloqa.contact.tidy}", delayed = "5s", identity = "contact-tidy")
    @Transactional
    void tidy() {
        codes.tidy(clock.instant());
        int removed = contacts.removeUnverified(clock.instant().minus(config.unverifiedLife()));
        if (removed > 0) {
            LOG.infof("%d contacts that nobody proved are removed", removed);
        }
    }
}
