package uz.aloqa.notification.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.problem.TooManyRequests;
import uz.aloqa.platform.time.Ids;

/** Adds, proves and removes contacts. */
@ApplicationScoped
public class ContactService {

    private static final Logger LOG = Logger.getLogger(ContactService.class);

    private final Contacts contacts;
    private final Codes codes;
    private final CodeHash hashes;
    private final CodeDispatch dispatch;
    private final CodeConfig config;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    ContactService(
            Contacts contacts,
            Codes codes,
            CodeHash hashes,
            CodeDispatch dispatch,
            CodeConfig config,
            ObjectMapper json,
            Ids ids,
            Clock clock) {
        this.contacts = contacts;
        this.codes = codes;
        this.hashes = hashes;
        this.dispatch = dispatch;
        this.config = config;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    List<ContactView> of(UUID user) {
        return contacts.of(user).stream().map(ContactView::of).toList();
    }

    /** The addresses in clear, for their owner's own copy of their data. */
    public List<OwnContact> export(UUID user) {
        return contacts.of(user).stream().map(OwnContact::of).toList();
    }

    /** Adds an address, or finds it as it was added before. A code goes to what has to be proven. */
    @Transactional
    ContactView add(UUID user, NewContact wanted) {
        ContactAddress address = address(wanted);
        Optional<Contact> known = contacts.find(user, address);
        if (known.isPresent()) {
            return again(known.get());
        }
        if (contacts.of(user).size() >= config.most()) {
            throw new RuleViolation(
                    "contacts-full",
                    Text.of(
                                    "Aloqa manzillari %d tadan koʻp boʻla olmaydi: avval bittasini oʻchiring.",
                                    "Алоқа манзиллари %d тадан кўп бўла олмайди: аввал биттасини ўчиринг.",
                                    "Адресов не может быть больше %d: сначала удалите один из них.",
                                    "Nobody has more than %d contacts: remove one first.")
                            .with(config.most()));
        }
        Contact contact = new Contact(ids.next(), user, address, now(), address.needsCode() ? null : now(), null);
        if (address.needsCode()) {
            requireNoWait(contact);
        }
        contacts.add(contact);
        if (address.needsCode()) {
            makeCode(contact);
        }
        LOG.infof("contact %s of %s is added", contact.id(), address.channel());
        return ContactView.of(contact);
    }

    /** Sends another code. */
    @Transactional
    void sendCode(UUID user, UUID id) {
        Contact contact = contacts.find(user, id).orElseThrow(ContactService::unknown);
        requireUnverified(contact);
        requireNoWait(contact);
        makeCode(contact);
    }

    /** Takes a code. A wrong one counts even though it is refused. */
    @Transactional(dontRollbackOn = RuleViolation.class)
    ContactView verify(UUID user, UUID id, String code) {
        Contact contact = contacts.find(user, id).orElseThrow(ContactService::unknown);
        requireUnverified(contact);
        Codes.Expected expected = codes.take(id, now())
                .orElseThrow(() -> new RuleViolation(
                        "code-void",
                        Text.of(
                                "Bu kod endi amal qilmaydi: yangisini soʻrang.",
                                "Бу код энди амал қилмайди: янгисини сўранг.",
                                "Этот код больше не действует: запросите новый.",
                                "This code no longer works: ask for a new one.")));
        if (!hashes.matches(id, code, expected.salt(), expected.hash())) {
            throw new RuleViolation(
                    "code-wrong", Text.of("Kod notoʻgʻri.", "Код нотўғри.", "Код неверный.", "The code is wrong."));
        }
        codes.used(id);
        contacts.verify(id, now());
        LOG.infof("contact %s is verified", id);
        return ContactView.of(contacts.find(user, id).orElseThrow());
    }

    @Transactional
    void remove(UUID user, UUID id) {
        if (!contacts.remove(user, id)) {
            throw unknown();
        }
        LOG.infof("contact %s is removed", id);
    }

    /** Removes all of a person. */
    @Transactional
    public void forget(UUID user) {
        int removed = contacts.removeAll(user);
        LOG.infof("%d contacts of account %s are removed at its wish", removed, user);
    }

    /** A chat that its owner opened with our token. */
    @Transactional
    Contact linkChat(UUID user, ContactAddress chat) {
        Optional<Contact> known = contacts.find(user, chat);
        if (known.isPresent()) {
            contacts.verify(known.get().id(), now());
            return known.get();
        }
        Contact contact = new Contact(ids.next(), user, chat, now(), now(), null);
        contacts.add(contact);
        LOG.infof("contact %s of %s is linked", contact.id(), chat.channel());
        return contact;
    }

    /** Nobody there wants messages any more. */
    @Transactional
    void unlinkChat(ContactAddress chat) {
        contacts.disable(chat, "stopped-by-person", now());
    }

    /** Adding what is there: nothing new, unless it stopped working or was never proven. */
    private ContactView again(Contact contact) {
        boolean needsCode = contact.address().needsCode();
        if (contact.disabledAt() != null) {
            contacts.begin(contact.id(), needsCode ? null : now());
        } else if (contact.verifiedAt() != null) {
            return ContactView.of(contact);
        }
        if (needsCode) {
            requireNoWait(contact);
            makeCode(contact);
        }
        return ContactView.of(contacts.find(contact.userId(), contact.id()).orElseThrow());
    }

    private void requireNoWait(Contact contact) {
        codes.lock(contact.userId(), contacts.index(contact));
        codes.waitOfPerson(contact.userId(), now()).ifPresent(wait -> {
            throw new TooManyRequests(
                    "code-too-often",
                    Text.of(
                            "Kodlar juda tez-tez soʻralmoqda: birozdan keyin urinib koʻring.",
                            "Кодлар жуда тез-тез сўралмоқда: бироздан кейин уриниб кўринг.",
                            "Коды запрашиваются слишком часто: попробуйте позже.",
                            "Codes are asked for too often: try again later."),
                    wait);
        });
    }

    /**
     * An address that others flood gets no code, but the answer is the same: it must not tell that somebody else has it, nor
     * that it was asked for.
     */
    private void makeCode(Contact contact) {
        byte[] index = contacts.index(contact);
        boolean sendable = !codes.isAddressBusy(index, now());
        codes.make(contact, index, sendable, now());
        if (sendable) {
            dispatch.send(contact, now().plus(config.codeLife()));
        } else {
            LOG.infof("no code for contact %s: its address has had enough", contact.id());
        }
    }

    private ContactAddress address(NewContact wanted) {
        if (wanted.channel() == ChannelKind.WEB_PUSH && wanted.subscription() != null) {
            try {
                return new ContactAddress(ChannelKind.WEB_PUSH, json.writeValueAsString(wanted.subscription()));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return ContactAddress.parse(
                wanted.channel(), Optional.ofNullable(wanted.address()).orElse(""));
    }

    private static void requireUnverified(Contact contact) {
        if (contact.verifiedAt() != null) {
            throw new Conflict(
                    "contact-verified",
                    Text.of(
                            "Bu manzil allaqachon tasdiqlangan.",
                            "Бу манзил аллақачон тасдиқланган.",
                            "Этот адрес уже подтверждён.",
                            "This contact is verified already."));
        }
    }

    private static NotFound unknown() {
        return new NotFound(
                "contact-not-found",
                Text.of(
                        "Bunday aloqa manzili yoʻq.",
                        "Бундай алоқа манзили йўқ.",
                        "Такого адреса нет.",
                        "There is no such contact."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
