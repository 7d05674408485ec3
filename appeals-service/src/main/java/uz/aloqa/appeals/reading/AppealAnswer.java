package uz.aloqa.appeals.reading;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import uz.aloqa.platform.etag.ETags;

/** The HTTP answers that carry an appeal, with its ETag. */
public final class AppealAnswer {

    private AppealAnswer() {}

    /** 200 with the appeal. */
    public static RestResponse<AppealView> of(AppealView appeal) {
        return with(ResponseBuilder.ok(appeal), appeal);
    }

    /** 201 with the appeal and where it is: a path, since only the gateway knows the address that the caller uses. */
    public static <T> RestResponse<T> created(T body, AppealView appeal) {
        ResponseBuilder<T> answer = ResponseBuilder.create(Status.CREATED, body);
        return with(answer.header(HttpHeaders.LOCATION, "/api/v1/appeals/" + appeal.id()), appeal);
    }

    private static <T> RestResponse<T> with(ResponseBuilder<T> answer, AppealView appeal) {
        return answer.header(HttpHeaders.ETAG, ETags.of(appeal.version())).build();
    }
}
