package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import uz.aloqa.testkit.DemoUser;

/** Somebody before the public door. */
class Person {

    static final String APPEALS = "/api/v1/appeals";
    static final String NOTIFICATIONS = "/api/v1/notifications";

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Door door;
    private final String user;
    private final UnaryOperator<String> tokens;
    private final String language;
    private final Map<String, String> fields;

    Person(Door door, String user, UnaryOperator<String> tokens) {
        this(door, user, tokens, "en", Map.of());
    }

    private Person(Door door, String user, UnaryOperator<String> tokens, String language, Map<String, String> fields) {
        this.door = door;
        this.user = user;
        this.tokens = tokens;
        this.language = language;
        this.fields = fields;
    }

    /** The same person asking for another language. */
    Person speaking(String other) {
        return new Person(door, user, tokens, other, fields);
    }

    /** The same person with another token. */
    Person withToken(String token) {
        return new Person(door, user, any -> token, language, fields);
    }

    /** The same person, whose client sends more header fields with every request. */
    Person sending(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(more);
        return new Person(door, user, tokens, language, Map.copyOf(all));
    }

    boolean sends(String field) {
        return fields.containsKey(field);
    }

    String user() {
        return user;
    }

    UUID id() {
        return DemoUser.named(user).id();
    }

    Reply get(String path) {
        return unbroken(() -> tryGet(path));
    }

    /** The public state of an appeal, by the number and the code of its slip. */
    Reply track(String number, String code) {
        return unbroken(() -> Door.send(request("/api/v1/tracking/" + number)
                .header("Tracking-Code", code)
                .GET()));
    }

    /** A creating call under a key of its own. */
    Reply create(String path, Object body) {
        return unbroken(() -> tryCreate(path, UUID.randomUUID().toString(), body));
    }

    /** A change of what was seen under that ETag. */
    Reply change(String path, String etag, Object body) {
        return unbroken(() -> tryChange(path, etag, body));
    }

    Reply tryGet(String path) throws IOException {
        return Door.send(request(path).GET());
    }

    Reply tryCreate(String path, String key, Object body) throws IOException {
        return Door.send(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(body))));
    }

    Reply tryChange(String path, String etag, Object body) throws IOException {
        return Door.send(request(path)
                .header("If-Match", etag)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(body))));
    }

    /** A POST without any precondition. */
    Reply post(String path, Object body) {
        return unbroken(() -> Door.send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json(body)))));
    }

    /** Any call, under a key of its own where it creates; an empty type is no body. */
    Reply tryCall(String method, String path, String type, String body) throws IOException {
        HttpRequest.Builder request =
                request(path).header("Idempotency-Key", UUID.randomUUID().toString());
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return Door.send(
                request.method(method, type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    Reply delete(String path) {
        return unbroken(() -> Door.send(request(path).DELETE()));
    }

    /** Puts something there, whatever was there before. */
    Reply put(String path) {
        return unbroken(() -> Door.send(request(path).PUT(BodyPublishers.noBody())));
    }

    Appeal see(UUID appeal) {
        return Appeal.of(get(APPEALS + "/" + appeal).expect(200));
    }

    Reply look(Appeal appeal) {
        return get(APPEALS + "/" + appeal.id());
    }

    /** Every step of an appeal, in the order told. */
    List<JsonNode> history(UUID appeal) {
        return all(APPEALS + "/" + appeal + "/history");
    }

    List<JsonNode> messages(Appeal appeal) {
        return all(APPEALS + "/" + appeal.id() + "/messages");
    }

    /** Every appeal this person may see, in short. */
    List<JsonNode> appeals() {
        return all(APPEALS);
    }

    /** The whole inbox, newest first. */
    List<JsonNode> notifications() {
        return all(NOTIFICATIONS);
    }

    LiveStream liveStream() {
        try {
            return tryLiveStream("", arrival -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(user + "'s live stream could not be opened", e);
        }
    }

    /** Opens the stream behind an id; an empty one means from now on. */
    LiveStream tryLiveStream(String lastEventId, Consumer<LiveStream.Arrival> sink) throws IOException {
        HttpRequest.Builder request = door.request(NOTIFICATIONS + "/stream")
                .header("Authorization", "Bearer " + tokens.apply(user))
                .header("Accept", "text/event-stream")
                .header("Accept-Language", language);
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        return LiveStream.open(user, request.build(), sink);
    }

    /** All pages of a list. */
    private List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(path + "?limit=200"
                            + (cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)))
                    .expect(200)
                    .body();
            page.path("items").forEach(items::add);
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return items;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = door.request(path)
                .timeout(LIMIT)
                .header("Accept", "application/json, */*;q=0.1")
                .header("Accept-Language", language);
        fields.forEach(request::header);
        String token = tokens.apply(user);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String json(Object body) {
        return Door.JSON.valueToTree(body).toString();
    }

    private interface Call {
        Reply send() throws IOException;
    }

    private static Reply unbroken(Call call) {
        try {
            return call.send();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
