package uz.aloqa.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * The realm with its demo users.
 *
 * @param http asks it
 * @param issuer its address
 */
public record Realm(HttpClient http, String issuer) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** A fresh access token of a demo user. */
    public String token(String user) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=aloqa-dev&password=demo&username=" + user))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("signing in as " + user + " was answered with " + response.statusCode());
        }
        return new ObjectMapper().readTree(response.body()).path("access_token").asText();
    }
}
