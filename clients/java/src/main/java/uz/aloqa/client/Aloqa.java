package uz.aloqa.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import uz.aloqa.client.http.ApiClient;
import uz.aloqa.client.http.ApiException;
import uz.aloqa.client.http.ApiResponse;
import uz.aloqa.client.model.Problem;

/**
 * A way into the platform for one caller; every class of {@code uz.aloqa.client.api} is made from it.
 *
 * <pre>{@code
 * Aloqa aloqa = new Aloqa(URI.create("https://api.example.uz"), tokens::current, "ru");
 * AppealsApi appeals = new AppealsApi(aloqa);
 * }</pre>
 */
public final class Aloqa extends ApiClient {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final HttpClient http;
    private final ObjectMapper wire = new Wire();

    /**
     * A way in.
     *
     * @param address of the gateway, like {@code https://api.example.uz}
     * @param token asked for before each call; an empty one is not sent, which is enough for what is public
     * @param language of the texts in answers: uz-Latn, uz-Cyrl, ru or en
     */
    public Aloqa(URI address, Supplier<String> token, String language) {
        super(HttpClient.newBuilder(), createDefaultObjectMapper(), withoutSlash(address));
        this.http = HttpClient.newBuilder()
                .connectTimeout(CONNECTING)
                // Without TLS, HTTP/2 begins with an upgrade, which the gateway doesn't take.
                .version("https".equals(address.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .build();
        setRequestInterceptor(request -> {
            request.header("Accept-Language", language);
            String current = token.get();
            if (!current.isEmpty()) {
                request.header("Authorization", "Bearer " + current);
            }
        });
    }

    /** One for all classes made from this, which keeps the connections. */
    @Override
    public HttpClient getHttpClient() {
        return http;
    }

    @Override
    public ObjectMapper getObjectMapper() {
        return wire;
    }

    /** What to name in {@code If-Match} when changing what was answered. */
    public static String etag(ApiResponse<?> answer) {
        List<String> tags = answer.getHeaders().getOrDefault("ETag", List.of());
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("the answer has no ETag: it is nothing that can be changed");
        }
        return tags.getFirst();
    }

    /**
     * Why a call was refused (RFC 9457): its type is one of docs/problems.md, its detail is in the caller's language.
     *
     * @throws IllegalArgumentException when nobody answered, or something that is not the platform
     */
    public static Problem problem(ApiException refusal) {
        try {
            String body = refusal.getResponseBody();
            if (body != null && isProblem(refusal)) {
                return createDefaultObjectMapper().readValue(body, Problem.class);
            }
        } catch (JsonProcessingException e) {
            refusal.addSuppressed(e);
        }
        throw new IllegalArgumentException("no problem of the platform", refusal);
    }

    private static boolean isProblem(ApiException refusal) {
        return refusal.getResponseHeaders() != null
                && refusal.getResponseHeaders()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("application/problem+json"))
                        .isPresent();
    }

    private static String withoutSlash(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
