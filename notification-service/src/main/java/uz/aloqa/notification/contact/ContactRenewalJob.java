package uz.aloqa.notification.contact;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import uz.aloqa.platform.secret.SecretRenewal;

/** After a change of keys brings all addresses under the current ones. */
@ApplicationScoped
class ContactRenewalJob {

    private static final Logger LOG = Logger.getLogger(ContactRenewalJob.class);

    private final Contacts contacts;
    private final MeterRegistry meters;

    ContactRenewalJob(Contacts contacts, MeterRegistry meters) {
        this.contacts = contacts;
        this.meters = meters;
    }

    @Scheduled(every = "{aloqa.secret.renewal}", delayed = "30s", identity = "contact-renewal")
    void renew() {
        SecretRenewal.Result result = contacts.renew();
        if (result.renewed() > 0) {
            LOG.infof("renewed contact.address: %d rows", result.renewed());
        }
        meters.counter("aloqa.secret.renewed", "column", "contact.address").increment(result.renewed());
        meters.counter("aloqa.secret.unreadable", "column", "contact.address").increment(result.unreadable());
    }
}
