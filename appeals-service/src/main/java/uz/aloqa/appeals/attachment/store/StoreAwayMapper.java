package uz.aloqa.appeals.attachment.store;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.Problems;

/** The store away is no fault of the request: 503, and when to come again. */
@Singleton
public class StoreAwayMapper {

    private static final Logger LOG = Logger.getLogger(StoreAwayMapper.class);
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final Text STORE_AWAY = Text.of(
            "Fayllar ombori vaqtincha ishlamayapti. Birozdan keyin urinib koʻring; murojaatni faylsiz ham yuborish mumkin.",
            "Файллар омбори вақтинча ишламаяпти. Бироздан кейин уриниб кўринг; мурожаатни файлсиз ҳам юбориш мумкин.",
            "Хранилище файлов временно недоступно. Повторите позже; обращение можно подать и без файла.",
            "The store of files is away for the moment. Try again soon; an appeal can be filed without a file, too.");

    private final Problems problems;

    StoreAwayMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response away(StoreAway e, HttpServerRequest request) {
        LOG.warnf("%s %s: the store is away: %s", request.method(), request.path(), e.getMessage());
        return answer(503, "store-away", request);
    }

    private Response answer(int status, String name, HttpServerRequest request) {
        Language language = Language.negotiate(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String path = request.path();
        Problem problem = problems.of(status, name, STORE_AWAY, List.of(), path == null ? "" : path, language);
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .entity(problem)
                .build();
    }
}
