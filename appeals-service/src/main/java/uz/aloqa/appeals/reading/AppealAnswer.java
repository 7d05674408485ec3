package uz.aloqa.appeals.reading;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uz.aloqa.platform.etag.ETags;

/** The HTTP answers that carry an appeal: with its ETag, kept by nobody on the way. */
public final class AppealAnswer {

    private AppealAnswer() {}

    /** 200 with the appeal. */
    public static RestResponse<AppealView> of(AppealView appeal) {
        return with(ResponseBuilder.ok(appeal), appeal);
    }

    /** 201 with the appeal and where it is. */
    public static RestResponse<AppealView> created(AppealView appeal) {
        return with(
                ResponseBuilder.<AppealView>created(URI.create("/api/v1/appeals/" + appeal.id()))
                        .entity(appeal),
                appeal);
    }

    private static RestResponse<AppealView> with(ResponseBuilder<AppealView> answer, AppealView appeal) {
        return answer.header(HttpHeaders.ETAG, ETags.of(appeal.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
