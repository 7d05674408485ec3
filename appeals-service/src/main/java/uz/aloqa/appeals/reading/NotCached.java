package uz.aloqa.appeals.reading;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers of this service hold personal data or change by the minute: nobody on the way may keep them, unless an operation
 * says otherwise of its own, as open data does.
 */
class NotCached {

    @ServerResponseFilter
    public void filter(ContainerResponseContext answer) {
        if (!answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
