package uz.aloqa.oneid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser in small before the realm's sign-in page. It keeps cookies by itself: Keycloak marks them as secure, and only
 * browsers know that the loopback address is.
 */
final class SignInFlows {

    private static final String WEB = "http://localhost:8080";
    private static final String CALLBACK = WEB + "/callback";
    private static final String VERIFIER = "v".repeat(64);
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final String realm;
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new TreeMap<>();

    SignInFlows(String realm) {
        this.realm = realm;
    }

    /** Begins as the web client does; more is put behind the address. */
    HttpResponse<String> begin(String more) throws Exception {
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        return follow(get(URI.create(beginning() + "&code_challenge_method=S256&code_challenge=" + challenge + more)));
    }

    /** Begins without a code challenge. */
    HttpResponse<String> beginWithoutProof() throws Exception {
        return follow(get(URI.create(beginning())));
    }

    private String beginning() {
        return realm
                + "/protocol/openid-connect/auth?client_id=aloqa-web&response_type=code&scope=openid&state=s&redirect_uri="
                + URLEncoder.encode(CALLBACK, StandardCharsets.UTF_8);
    }

    /** Sends the sign-in form of a page. */
    HttpResponse<String> password(HttpResponse<String> page, String user, String password) throws Exception {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        return follow(send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + user + "&password=" + password))));
    }

    /** Whether the web client has been given a code. */
    static boolean hasCode(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return location.startsWith(CALLBACK) && CODE.matcher(location).find();
    }

    /** The claims of the access token that the code is exchanged for. */
    JsonNode claims(HttpResponse<String> answer) throws Exception {
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        assertThat(code.find()).as(answer.toString()).isTrue();
        HttpResponse<String> token = http.send(
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=authorization_code&client_id=aloqa-web&code=" + code.group(1)
                                        + "&code_verifier=" + VERIFIER + "&redirect_uri="
                                        + URLEncoder.encode(CALLBACK, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        String access =
                new ObjectMapper().readTree(token.body()).path("access_token").asText();
        assertThat(access).as(token.body()).isNotEmpty();
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(access.split("\\.", -1)[1]));
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return send(HttpRequest.newBuilder(address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    /** As a browser does, but not to the web client, which isn't there. */
    private HttpResponse<String> follow(HttpResponse<String> first) throws Exception {
        HttpResponse<String> answer = first;
        for (int i = 0; i < 10; i++) {
            String location = answer.headers().firstValue("Location").orElse("");
            if (location.isEmpty() || location.startsWith(CALLBACK)) {
                return answer;
            }
            answer = get(answer.uri().resolve(location));
        }
        return answer;
    }
}
