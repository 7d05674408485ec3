package uz.aloqa.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.stack.Distributions;

/**
 * A demo user as {@code deploy/keycloak/aloqa-users-0.json} tells: the one place that knows them.
 *
 * @param id fixed, the {@code sub} of the tokens
 * @param username to sign in with
 * @param name given name and family name
 * @param roles roles of the realm
 * @param department SOATO of the district or region an officer serves
 * @param locale language of the account
 */
public record DemoUser(
        UUID id, String username, String name, List<String> roles, Optional<String> department, String locale) {

    /** Password of every demo user. */
    public static final String PASSWORD = "demo";

    /** The user of that name, e.g. {@code inspector1}. */
    public static DemoUser named(String username) {
        return all().stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo user " + username));
    }

    /** Every demo user, in the order of the file. */
    public static List<DemoUser> all() {
        Path file = Distributions.locate().root().resolve("deploy/keycloak/aloqa-users-0.json");
        try {
            List<DemoUser> users = new ArrayList<>();
            for (JsonNode user : new ObjectMapper().readTree(file.toFile()).path("users")) {
                users.add(of(user));
            }
            return users;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoUser of(JsonNode user) {
        List<String> roles = new ArrayList<>();
        user.path("realmRoles").forEach(role -> roles.add(role.asText()));
        JsonNode attributes = user.path("attributes");
        return new DemoUser(
                UUID.fromString(user.path("id").asText()),
                user.path("username").asText(),
                user.path("firstName").asText() + " " + user.path("lastName").asText(),
                List.copyOf(roles),
                Optional.ofNullable(attributes.path("department").path(0).textValue()),
                attributes.path("locale").path(0).asText());
    }
}
