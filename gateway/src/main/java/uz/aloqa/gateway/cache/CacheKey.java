package uz.aloqa.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.visit.Visit;
import uz.aloqa.platform.language.Language;

/**
 * What distinguishes two public answers. Everything that a service may look at and that is not in here keeps a request
 * from the cache, so nobody can make others see an answer to their own header fields.
 */
record CacheKey(String authority, String target, Language language, String accept) {

    private static final int LONGEST_ACCEPT = 100;

    /** The key of a request, or null when its answer is not for everybody. */
    static @Nullable CacheKey of(Visit visit) {
        MultiMap headers = visit.request().headers();
        if (!visit.request().method().name().equals("GET")
                || visit.hasBody()
                || headers.contains(HttpHeaders.AUTHORIZATION)
                || headers.contains(HttpHeaders.COOKIE)
                || headers.contains("Range")
                || headers.contains(HttpHeaders.IF_MATCH)
                || headers.contains("If-Unmodified-Since")) {
            return null;
        }
        String accept = headers.contains(HttpHeaders.ACCEPT) ? headers.get(HttpHeaders.ACCEPT) : "*/*";
        if (accept.length() > LONGEST_ACCEPT) {
            return null;
        }
        return new CacheKey(
                String.valueOf(visit.request().authority()),
                visit.target().forwarded(),
                Language.negotiate(headers.get(HttpHeaders.ACCEPT_LANGUAGE)),
                accept);
    }
}
