package uz.aloqa.mahalla.office;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import uz.aloqa.platform.etag.ETags;

/** HTTP answers that carry a versioned thing with its ETag. Nobody on the way may keep them. */
public final class Answers {

    private static final String NO_STORE = "no-store";

    private Answers() {}

    /** 200 with the thing. */
    public static <T> RestResponse<T> ok(long version, T thing) {
        return ResponseBuilder.ok(thing)
                .header(HttpHeaders.ETAG, ETags.of(version))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    /** 200 with something that has no version. */
    public static <T> RestResponse<T> ok(T thing) {
        return ResponseBuilder.ok(thing)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    /** 201 with something that has no version and no address of its own. */
    public static <T> RestResponse<T> created(T thing) {
        return ResponseBuilder.create(Status.CREATED, thing)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    /** 201 with the thing and where it is: a path, since only the gateway knows the address that the caller uses. */
    public static <T> RestResponse<T> created(String path, long version, T thing) {
        return ResponseBuilder.create(Status.CREATED, thing)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.ETAG, ETags.of(version))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }
}
