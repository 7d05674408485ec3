package uz.aloqa.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.eventlog.EventCatalogue;
import uz.aloqa.notification.eventlog.Sight;
import uz.aloqa.notification.outbound.OutboundException;
import uz.aloqa.notification.outbound.SafeHttpClient;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.time.Ids;

/** What integrators do with their endpoints. */
@ApplicationScoped
public class EndpointService {

    /** An endpoint and, in the moment it is made, its secret. */
    record WithSecret(Endpoint endpoint, @Nullable String secret) {}

    private static final Logger LOG = Logger.getLogger(EndpointService.class);
    private static final int MOST_ENDPOINTS = 20;
    private static final Duration OVERLAP = Duration.ofHours(24);

    private final Endpoints endpoints;
    private final EndpointSecrets secrets;
    private final SafeHttpClient client;
    private final Ids ids;
    private final Clock clock;

    EndpointService(Endpoints endpoints, EndpointSecrets secrets, SafeHttpClient client, Ids ids, Clock clock) {
        this.endpoints = endpoints;
        this.secrets = secrets;
        this.client = client;
        this.ids = ids;
        this.clock = clock;
    }

    List<Endpoint> list(Sight sight) {
        return endpoints.of(sight.account());
    }

    /** One's own endpoint. */
    public Endpoint get(Sight sight, UUID id) {
        return endpoints.find(sight.account(), id).orElseThrow(EndpointService::notFound);
    }

    /** Says whether the wish can be fulfilled; outside of a transaction, since it looks up a name. */
    void examine(Sight sight, EndpointDraft wanted) {
        var _ = EventCatalogue.require(wanted.events());
        List<Problem.FieldError> outside = wanted.districtsOrAll().stream()
                .filter(soato -> sight.department() != null && !sight.covers(soato))
                .map(soato -> new Problem.FieldError("/districts", soato))
                .toList();
        if (!outside.isEmpty()) {
            throw new RuleViolation(
                    "webhook-district-outside",
                    Text.of(
                            "Bu hududlar sizning hisobingiz hududiga kirmaydi.",
                            "Бу ҳудудлар сизнинг ҳисобингиз ҳудудига кирмайди.",
                            "Эти территории не входят в территорию вашей учётной записи.",
                            "These districts are not within what your account sees."),
                    outside);
        }
        try {
            client.check(wanted.target());
        } catch (OutboundException e) {
            throw new RuleViolation(
                    "webhook-url-refused",
                    Text.of(
                            "Bu manzilga yubormaymiz: ochiq internetdagi https manzil kerak.",
                            "Бу манзилга юбормаймиз: очиқ интернетдаги https манзил керак.",
                            "На этот адрес мы не отправляем: нужен https-адрес в открытом интернете.",
                            "We do not send there: it has to be an https address of the open Internet."),
                    List.of(new Problem.FieldError("/url", e.name())));
        }
    }

    @Transactional
    WithSecret register(Sight sight, EndpointDraft wanted) {
        if (endpoints.of(sight.account()).size() >= MOST_ENDPOINTS) {
            throw new RuleViolation(
                    "too-many-webhooks",
                    Text.of(
                            "Bir hisobda koʻpi bilan 20 ta manzil boʻladi.",
                            "Бир ҳисобда кўпи билан 20 та манзил бўлади.",
                            "У одной учётной записи не более 20 адресов.",
                            "An account has at most 20 endpoints."));
        }
        SigningKey.Made made = SigningKey.make(wanted.signatureOrHmac());
        Endpoint endpoint = new Endpoint(
                ids.next(),
                sight.account(),
                wanted.url(),
                wanted.description(),
                EventCatalogue.require(wanted.events()),
                wanted.districtsOrAll(),
                wanted.signatureOrHmac(),
                wanted.concurrencyOrOne(),
                EndpointState.ENABLED,
                null,
                made.publicKey(),
                null,
                null,
                1,
                now());
        if (!endpoints.add(endpoint, secrets.encrypt(endpoint.id(), made.key().secret()))) {
            throw taken();
        }
        LOG.infof("webhook %s registered by %s", endpoint.id(), sight.account());
        return new WithSecret(endpoint, made.shown());
    }

    @Transactional
    Endpoint change(Sight sight, UUID id, @Nullable String ifMatch, EndpointDraft wanted) {
        Endpoint endpoint = lock(sight, id);
        ETags.require(ifMatch, endpoint.version());
        if (wanted.signature() != null && wanted.signature() != endpoint.signature()) {
            throw new RuleViolation(
                    "webhook-signature-fixed",
                    Text.of(
                            "Imzo turi oʻzgarmaydi: yangi manzil qoʻshing.",
                            "Имзо тури ўзгармайди: янги манзил қўшинг.",
                            "Вид подписи не меняется: добавьте новый адрес.",
                            "The kind of signature does not change: register another endpoint."));
        }
        if (!endpoints.change(id, wanted, EventCatalogue.require(wanted.events()))) {
            throw taken();
        }
        return get(sight, id);
    }

    @Transactional
    Endpoint turn(Sight sight, UUID id, EndpointState state) {
        if (lock(sight, id).state() != state) {
            endpoints.turn(id, state, state == EndpointState.DISABLED ? DisabledReason.OWNER : null);
            LOG.infof("webhook %s is %s by its owner", id, state);
        }
        return get(sight, id);
    }

    @Transactional
    WithSecret rotate(Sight sight, UUID id) {
        Endpoint endpoint = lock(sight, id);
        SigningKey.Made made = SigningKey.make(endpoint.signature());
        endpoints.rotate(id, secrets.encrypt(id, made.key().secret()), made.publicKey(), now().plus(OVERLAP));
        LOG.infof("webhook %s has a new secret", id);
        return new WithSecret(get(sight, id), made.shown());
    }

    /** Nothing more is sent for an account that is gone. */
    @Transactional
    public void removeAll(UUID account) {
        endpoints.of(account).forEach(endpoint -> endpoints.remove(endpoint.id()));
    }

    @Transactional
    void remove(Sight sight, UUID id) {
        var _ = lock(sight, id);
        endpoints.remove(id);
        LOG.infof("webhook %s removed", id);
    }

    private Endpoint lock(Sight sight, UUID id) {
        return endpoints.lock(sight.account(), id).orElseThrow(EndpointService::notFound);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static NotFound notFound() {
        return new NotFound(
                "webhook-not-found",
                Text.of(
                        "Hisobingizda bunday manzil yoʻq.",
                        "Ҳисобингизда бундай манзил йўқ.",
                        "У вашей учётной записи нет такого адреса.",
                        "Your account has no such endpoint."));
    }

    private static Conflict taken() {
        return new Conflict(
                "webhook-url-taken",
                Text.of(
                        "Bu url allaqachon qoʻshilgan.",
                        "Бу url аллақачон қўшилган.",
                        "Этот url уже добавлен.",
                        "This url is registered already."));
    }
}
