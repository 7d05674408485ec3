package uz.aloqa.notification.caching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Gives public answers their validator and lifetime (RFC 9110 §8.8, §13.1.2). The tag is a digest of the bytes sent, so
 * replicas agree on it and it changes exactly when the answer does. Documents that are bytes already, like feeds, are
 * digested as they are.
 */
@Provider
@PubliclyCached(seconds = 0)
class PublicCacheFilter implements ContainerResponseFilter {

    private static final int TAG_BYTES = 12;

    private final ObjectMapper json;
    private final ResourceInfo resource;

    PublicCacheFilter(ObjectMapper json, ResourceInfo resource) {
        this.json = json;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (response.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        boolean document = response.getEntity() instanceof byte[];
        byte[] body =
                response.getEntity() instanceof byte[] bytes ? bytes : json.writeValueAsBytes(response.getEntity());
        String tag = tagOf(body);
        int seconds =
                resource.getResourceMethod().getAnnotation(PubliclyCached.class).seconds();
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=" + seconds);
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (names(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        } else if (!document) {
            response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static String tagOf(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Weak comparison, as If-None-Match wants it (RFC 9110 §13.1.2). */
    private static boolean names(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}
