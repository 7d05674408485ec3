package uz.aloqa.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A real Keycloak with the development realm, started at its first use. Takes its time: about half a minute. */
public final class TestKeycloak {

    private TestKeycloak() {}

    /** Address of the realm, which is also the issuer. */
    public static String realm() {
        return Parts.get(Parts.KEYCLOAK, Parts.URL);
    }

    /** Signs a demo user in and returns the access token. */
    public static String signIn(String username) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=aloqa-dev&username=" + username
                        + "&password=" + DemoUser.PASSWORD))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(username + " can't sign in: " + response.body());
            }
            return new ObjectMapper()
                    .readTree(response.body())
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while signing in", e);
        }
    }
}
