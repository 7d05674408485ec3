package uz.aloqa.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import uz.aloqa.testkit.DemoUser;

/** Real access tokens of the demo users, asked for at Keycloak and kept as long as they live. */
final class SignIn implements UnaryOperator<String> {

    private static final Duration RESERVE = Duration.ofMinutes(1);

    private record Token(String text, Instant until) {}

    private final URI issuer;
    /** Keycloak answers 500 once for each of its connections to a database that was restarted. */
    private final Patience patience = new Patience(Set.of(500, 503));

    private final Clock clock = Clock.systemUTC();
    private final Map<String, Token> tokens = new HashMap<>();

    SignIn(URI issuer) {
        this.issuer = issuer;
    }

    /** A token that is good for another minute at least. */
    @Override
    public synchronized String apply(String user) {
        Token known = tokens.get(user);
        if (known == null || clock.instant().isAfter(known.until())) {
            known = fresh(user);
            tokens.put(user, known);
        }
        return known.text();
    }

    private Token fresh(String user) {
        Reply reply = patience.insist(() -> ask(user)).expect(200);
        Instant until =
                clock.instant().plusSeconds(reply.body().path("expires_in").asLong());
        return new Token(reply.body().path("access_token").asText(), until.minus(RESERVE));
    }

    /** Keycloak's answer to the password grant of the development-only client. */
    Reply ask(String user) throws IOException {
        return Door.send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=aloqa-dev&username=" + user + "&password="
                        + DemoUser.PASSWORD)));
    }
}
