package uz.aloqa.notification.owndata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.notification.consent.ConsentService;
import uz.aloqa.notification.contact.ContactService;
import uz.aloqa.notification.follow.FollowService;
import uz.aloqa.notification.inbox.InboxService;
import uz.aloqa.notification.preference.PreferenceService;
import uz.aloqa.platform.language.Language;

/** Gathers what is kept of a person, and lets go of it. */
@ApplicationScoped
class OwnDataService {

    private static final Logger LOG = Logger.getLogger(OwnDataService.class);

    private final PreferenceService preferences;
    private final ContactService contacts;
    private final ConsentService consents;
    private final FollowService follows;
    private final InboxService inboxes;
    private final Clock clock;

    OwnDataService(
            PreferenceService preferences,
            ContactService contacts,
            ConsentService consents,
            FollowService follows,
            InboxService inboxes,
            Clock clock) {
        this.preferences = preferences;
        this.contacts = contacts;
        this.consents = consents;
        this.follows = follows;
        this.inboxes = inboxes;
        this.clock = clock;
    }

    /** All at one moment. */
    @Transactional
    OwnData of(UUID user, Language language) {
        LOG.infof("account %s takes a copy of its data", user);
        return new OwnData(
                user,
                clock.instant(),
                preferences.of(user),
                contacts.export(user),
                consents.of(user),
                follows.of(user),
                inboxes.export(user, language));
    }

    /**
     * Lets go of contacts, choices and home. Notifications hold no personal data and stay with their appeals; consents stay,
     * withdrawn, as the proof that they were given.
     */
    @Transactional
    void erase(UUID user) {
        contacts.forget(user);
        follows.forget(user);
        consents.withdrawAll(user);
        preferences.forget(user);
        LOG.infof("the data of account %s is erased at its wish", user);
    }
}
