package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One of everything that belongs to somebody in Yunusobod, to whom it belongs, and who is a stranger to it. */
final class YunusobodDesk {

    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("citizen", Strangers.RESIDENT),
            Map.entry("inspector", "inspector1"),
            Map.entry("duty-officer", "duty1"),
            Map.entry("department-head", "head1"),
            Map.entry("main-department", "region1"),
            Map.entry("specialist", "specialist1"),
            Map.entry("mahalla-staff", "staff1"),
            Map.entry("press-officer", "press4"),
            Map.entry("registrar", "registrar1"),
            Map.entry("auditor", "auditor1"),
            Map.entry("ops", "ops1"),
            Map.entry("developer", Strangers.DEVELOPER));

    /** What an appeal or announcement of this kind doesn't have. */
    private static final Set<String> NONE =
            Set.of("getContestedAnswer", "previewAlertAsCap", "getIncident", "getAttachmentLink");

    private static final String SUBSTITUTE = "d0000000-0000-4000-8000-000000002003";
    private static final String HOOK = "https://localhost:1/hook";
    private static final Map<String, Object> SQUARE = Map.of(
            "type",
            "Polygon",
            "coordinates",
            List.of(List.of(
                    List.of(69.28, 41.36),
                    List.of(69.30, 41.36),
                    List.of(69.30, 41.37),
                    List.of(69.28, 41.37),
                    List.of(69.28, 41.36))));
    private static final String INTEGRATOR = "integrator";

    private final World world;
    private final Holdings holdings;

    YunusobodDesk(World world, Holdings holdings) {
        this.world = world;
        this.holdings = holdings;
    }

    void stands() {
        new YunusobodStory(world, new Canaries(), holdings).tell();
        ofTheMap();
        ofTheDepartment();
        ofTheResident();
        ofClients();
        world.settle();
    }

    /** People of that role to whom nothing here belongs. */
    List<Person> strangers(String role) {
        if (role.equals(INTEGRATOR)) {
            return List.of(world.integrator("developer2"));
        }
        return Objects.requireNonNull(Strangers.BY_ROLE.get(role)).stream()
                .map(world::person)
                .toList();
    }

    /** Who may call an operation and has to do with what stands here. */
    List<Person> owners(PublishedOperation operation) {
        List<Person> owners = new ArrayList<>();
        Set<String> roles = operation.roles();
        for (String role : roles.isEmpty() ? OWNERS.keySet() : roles) {
            owners.add(
                    role.equals(INTEGRATOR)
                            ? world.integrator(Strangers.DEVELOPER)
                            : world.person(Objects.requireNonNull(OWNERS.get(role))));
        }
        return owners;
    }

    boolean hasNone(PublishedOperation operation) {
        return NONE.contains(operation.id());
    }

    /** A body that is taken from whoever may send it. */
    JsonNode body(PublishedOperation operation) {
        JsonNode body = ValidBody.of(operation);
        if (body instanceof ObjectNode object) {
            switch (operation.id()) {
                case "redrawMahalla" -> object.set("boundary", Door.JSON.valueToTree(SQUARE));
                case "changeWebhook" -> object.put("url", HOOK);
                default -> {}
            }
        }
        return body;
    }

    /** Lists in which a change of something would show that has no view of its own. */
    Map<String, Person> lists() {
        Person resident = world.person(Strangers.RESIDENT);
        Map<String, Person> lists = new LinkedHashMap<>();
        for (String path : List.of("contacts", "consents", "follows")) {
            lists.put("/api/v1/notification-preferences/" + path, resident);
        }
        lists.put(Person.NOTIFICATIONS, resident);
        lists.put("/api/v1/announcements/" + holdings.get("/api/v1/announcements/{id}") + "/comments/mine", resident);
        lists.put("/api/v1/announcement-drafts/comments", world.person("press4"));
        lists.put("/api/v1/my/mahallas", world.person("inspector1"));
        lists.put("/api/v1/registry/assignments", world.person("registrar1"));
        for (String path : List.of("events", "priorities")) {
            lists.put("/api/v1/mahallas/" + YunusobodStory.MAHALLA + "/" + path, world.anybody());
        }
        return lists;
    }

    private void ofTheMap() {
        holdings.keep("/api/v1/routing/plans/{district}", YunusobodStory.DISTRICT);
        for (String mahalla : List.of("/api/v1/mahallas/{code}", "/api/v1/registry/mahallas/{code}")) {
            holdings.keep(mahalla, YunusobodStory.MAHALLA);
        }
        holdings.keep("/api/v1/mahallas/{code}/categories/{year}", "2026");
        holdings.keep("/api/v1/mahallas/{code}/events/{id}", demo("f002"));
        holdings.keep("/api/v1/mahallas/{code}/priorities/{id}", demo("e002"));
        holdings.keep("/api/v1/mahallas/{code}/staff/{id}", demo("a001"));
        holdings.keep("/api/v1/registry/assignments/{id}", demo("3001"));
        holdings.keep("/api/v1/registry/inspectors/{id}", YunusobodStory.AKMAL_TOSHEV);
        holdings.keep("/api/v1/registry/points/{id}", demo("1001"));
        Person registrar = world.person("registrar1");
        holdings.keep(
                "/api/v1/registry/mahallas/{code}/seven/{id}",
                registrar
                        .get("/api/v1/registry/mahallas/" + YunusobodStory.MAHALLA + "/seven")
                        .expect(200)
                        .body()
                        .findValue("id")
                        .asText());
        holdings.keep("/api/v1/registry/imports/{id}", imported(registrar));
    }

    private String imported(Person registrar) {
        try {
            return registrar
                    .tryCall(
                            "POST",
                            "/api/v1/registry/imports",
                            "text/csv",
                            "code,district,name_uz_latn,name_uz_cyrl,name_ru,name_en,stir,valid_from,boundary\n")
                    .expect(202)
                    .body()
                    .path("id")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ofTheDepartment() {
        Person head = world.person("head1");
        Map<String, Object> view = Map.of("name", "Muddati oʻtgan " + System.nanoTime(), "filter", Map.of());
        keep("/api/v1/worklist/views", head, view, 201);
        keep("/api/v1/worklist/exports", head, Map.of("filter", Map.of(), "personal", false), 202);
        keep(
                "/api/v1/my/handovers",
                world.person("inspector1"),
                Map.of(
                        "substituteId", SUBSTITUTE,
                        "firstDay", "2027-02-01",
                        "lastDay", "2027-02-14",
                        "reason", "Taʼtil"),
                201);
        String statistics =
                "/api/v1/announcement-drafts/" + holdings.get("/api/v1/announcement-drafts/{id}") + "/statistics";
        Person author = world.person("press4");
        YunusobodStory.eventually(
                "the dispatch",
                () -> !author.get(statistics)
                        .expect(200)
                        .body()
                        .path("dispatches")
                        .isEmpty());
        holdings.keep(
                "/api/v1/deliveries/dispatches/{id}",
                author.get(statistics).body().at("/dispatches/0/id").asText());
        JsonNode delivery = world.person("ops1")
                .get("/api/v1/deliveries?limit=1")
                .expect(200)
                .body()
                .at("/items/0");
        holdings.keep("/api/v1/deliveries/{id}", delivery.path("id").asText());
    }

    private void ofTheResident() {
        Person resident = world.person(Strangers.RESIDENT);
        YunusobodStory.eventually(
                "a notification", () -> !resident.notifications().isEmpty());
        holdings.keep(
                "/api/v1/notifications/{id}",
                resident.notifications().getFirst().path("id").asText());
        String version = resident.get("/api/v1/notification-preferences/consents/wording")
                .expect(200)
                .body()
                .findValue("version")
                .asText();
        holdings.keep(
                "/api/v1/notification-preferences/consents/{id}",
                resident.post(
                                "/api/v1/notification-preferences/consents",
                                Map.of("channel", "EMAIL", "purpose", "SERVICE", "version", version))
                        .expect(201)
                        .body()
                        .path("id")
                        .asText());
    }

    private void ofClients() {
        Person integrator = world.integrator(Strangers.DEVELOPER);
        holdings.keep(
                "/api/v1/sandbox-clients/{id}",
                world.person(Strangers.DEVELOPER)
                        .get(SandboxClient.CLIENTS)
                        .expect(200)
                        .body()
                        .findValue("id")
                        .asText());
        keep("/api/v1/webhooks", integrator, Map.of("url", HOOK, "events", List.of("registry.v1")), 201);
        String webhook = "/api/v1/webhooks/" + holdings.get("/api/v1/webhooks/{id}");
        integrator.post(webhook + "/test", Map.of()).expect(202);
        holdings.keep(
                "/api/v1/webhooks/{id}/deliveries/{delivery}",
                integrator
                        .get(webhook + "/deliveries")
                        .expect(200)
                        .body()
                        .at("/items/0/id")
                        .asText());
    }

    private void keep(String list, Person by, Map<String, Object> body, int status) {
        holdings.keep(
                list + "/{id}",
                by.create(list, body).expect(status).body().path("id").asText());
    }

    private static String demo(String end) {
        return "d0000000-0000-4000-8000-00000000" + end;
    }
}
