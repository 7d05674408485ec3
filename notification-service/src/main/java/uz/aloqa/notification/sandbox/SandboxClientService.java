package uz.aloqa.notification.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.notification.webhook.EndpointService;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.time.Ids;

/**
 * What developers do with their sandbox clients. The realm is asked within the transaction: a client that can't be written
 * down here is one whose secret nobody has been told.
 */
@ApplicationScoped
class SandboxClientService {

    /** A client in the moment that its secret is known. */
    record WithSecret(SandboxClient client, String secret) {}

    private static final Logger LOG = Logger.getLogger(SandboxClientService.class);

    private final SandboxClients clients;
    private final RealmClients realm;
    private final EndpointService endpoints;
    private final SandboxConfig config;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;

    SandboxClientService(
            SandboxClients clients,
            RealmClients realm,
            EndpointService endpoints,
            SandboxConfig config,
            CurrentUser user,
            Ids ids,
            Clock clock) {
        this.clients = clients;
        this.realm = realm;
        this.endpoints = endpoints;
        this.config = config;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
    }

    List<SandboxClient> list() {
        return clients.of(user.id());
    }

    SandboxClient get(UUID id) {
        return clients.find(user.id(), id).orElseThrow(SandboxClientService::notFound);
    }

    @Transactional
    WithSecret make(SandboxClientDraft draft) {
        realm.requireOffered();
        clients.lockOwner(user.id());
        List<SandboxClient> own = clients.of(user.id());
        if (own.stream().anyMatch(client -> client.name().equals(draft.name()))) {
            throw new Conflict(
                    "sandbox-client-name-taken",
                    Text.of(
                            "Sizda bu nomli mijoz bor.",
                            "Сизда бу номли мижоз бор.",
                            "У вас уже есть клиент с таким именем.",
                            "You have a client of this name."));
        }
        if (own.size() >= config.most()) {
            throw new RuleViolation(
                    "too-many-sandbox-clients",
                    Text.of(
                            "Sinov mijozlari soni chegaraga yetdi: keraksizini oʻchiring.",
                            "Синов мижозлари сони чегарага етди: кераксизини ўчиринг.",
                            "Достигнуто предельное число тестовых клиентов: удалите ненужный.",
                            "No more sandbox clients for one developer: remove one that is not needed."));
        }
        UUID id = ids.next();
        List<SandboxScope> scopes = draft.scopes().stream().sorted().toList();
        String clientId = "sandbox-" + id;
        String realmId = realm.make(clientId, draft.name(), scopes);
        SandboxClient made = new SandboxClient(
                id, user.id(), draft.name(), clientId, realmId, realm.account(realmId), scopes, now(), now());
        clients.add(made);
        LOG.infof("sandbox client %s made by %s", clientId, user.id());
        return new WithSecret(made, realm.secret(realmId));
    }

    @Transactional
    WithSecret changeSecret(UUID id) {
        realm.requireOffered();
        clients.lockOwner(user.id());
        SandboxClient client = get(id);
        clients.secretChanged(id, now());
        String secret = realm.newSecret(client.realmId());
        LOG.infof("secret of sandbox client %s changed by %s", client.clientId(), user.id());
        return new WithSecret(get(id), secret);
    }

    @Transactional
    void remove(UUID id) {
        realm.requireOffered();
        clients.lockOwner(user.id());
        SandboxClient client = get(id);
        endpoints.removeAll(client.account());
        realm.remove(client.realmId());
        clients.remove(id);
        LOG.infof("sandbox client %s removed by %s", client.clientId(), user.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static NotFound notFound() {
        return new NotFound(
                "sandbox-client-not-found",
                Text.of(
                        "Bunday sinov mijozi yoʻq.",
                        "Бундай синов мижози йўқ.",
                        "Такого тестового клиента нет.",
                        "There is no such sandbox client."));
    }
}
