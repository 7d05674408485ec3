package uz.aloqa.appeals.reading;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers of this service hold personal data or change by the minute: nobody on the way may keep them. */
class NotCached {

    @ServerResponseFilter
    public void filter(ContainerResponseContext answer) {
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
