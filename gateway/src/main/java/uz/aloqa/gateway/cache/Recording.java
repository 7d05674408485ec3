package uz.aloqa.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.visit.AnswerTap;
import uz.aloqa.gateway.visit.Visit;

/** Listens to one answer on its way to the client and keeps it when it is for everybody. */
final class Recording implements AnswerTap {

    private static final int NOT_MODIFIED = 304;
    private static final int SERVICE_FAILED = 500;

    private final PublicCache cache;
    private final CacheKey key;
    private final @Nullable Stored stale;
    private final Visit visit;
    private final int largest;
    private boolean unchanged;
    private long freshFor;
    private List<Map.Entry<String, String>> fields = List.of();
    private @Nullable Buffer body;

    Recording(PublicCache cache, CacheKey key, @Nullable Stored stale, Visit visit, int largest) {
        this.cache = cache;
        this.key = key;
        this.stale = stale;
        this.visit = visit;
        this.largest = largest;
    }

    @Override
    public void ask(MultiMap request) {
        if (stale != null && stale.tag() != null) {
            request.set(HttpHeaders.IF_NONE_MATCH, stale.tag());
            request.remove(HttpHeaders.IF_MODIFIED_SINCE);
        }
    }

    @Override
    public boolean settles(int status) {
        unchanged = status == NOT_MODIFIED;
        return stale != null && (status >= SERVICE_FAILED || (unchanged && stale.tag() != null));
    }

    @Override
    public void settle() {
        if (!unchanged) {
            standsIn();
        } else if (stale != null) {
            Stored renewed = stale.renewed(System.nanoTime());
            cache.keep(key, renewed);
            cache.answer(visit, renewed, "hit; detail=revalidated");
        }
    }

    @Override
    public void head(int status, MultiMap head, List<Map.Entry<String, String>> endToEnd) {
        freshFor = Stored.freshness(status, head);
        if (freshFor > 0) {
            fields = List.copyOf(endToEnd);
            body = Buffer.buffer();
        }
    }

    @Override
    public void bytes(Buffer chunk) {
        Buffer recorded = body;
        if (recorded != null) {
            body = recorded.length() + chunk.length() <= largest ? recorded.appendBuffer(chunk) : null;
        }
    }

    @Override
    public void complete() {
        Buffer recorded = body;
        if (recorded == null) {
            return;
        }
        String tag = fields.stream()
                .filter(field -> field.getKey().equalsIgnoreCase("etag"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        cache.keep(key, new Stored(fields, recorded, tag, System.nanoTime(), freshFor));
    }

    @Override
    public boolean standsIn() {
        if (stale == null) {
            return false;
        }
        cache.answer(visit, stale, "hit; detail=stale-if-error");
        return true;
    }
}
