package uz.aloqa.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** The one place that turns what went wrong into an HTTP answer. */
@Singleton
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final int RETRY_AFTER_SECONDS = 2;

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response rules(DomainException e, HttpServerRequest request) {
        int status = switch (e) {
            case BadRequest b -> 400;
            case Forbidden f -> 403;
            case NotFound n -> 404;
            case Conflict c -> 409;
            case PreconditionFailed p -> 412;
            case RuleViolation r -> 422;
            case PreconditionRequired p -> 428;
            case TooManyRequests t -> 429;
            case Unavailable u -> 503;
        };
        Response answer = answer(status, e.name(), e.detail(), e.errors(), request);
        return switch (e) {
            case TooManyRequests often -> later(answer, often.retryAfter());
            case Unavailable unavailable -> later(answer, unavailable.retryAfter());
            case BadRequest b -> answer;
            case Forbidden f -> answer;
            case NotFound n -> answer;
            case Conflict c -> answer;
            case PreconditionFailed p -> answer;
            case RuleViolation r -> answer;
            case PreconditionRequired p -> answer;
        };
    }

    private static Response later(Response answer, Duration after) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, after.toSeconds()))
                .build();
    }

    @ServerExceptionMapper
    public Response validation(ConstraintViolationException e, HttpServerRequest request) {
        List<Problem.FieldError> errors = e.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldError(pointer(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Problem.FieldError::pointer).thenComparing(Problem.FieldError::detail))
                .toList();
        return answer(400, "validation", Texts.FIELDS, errors, request);
    }

    @ServerExceptionMapper
    public Response json(MismatchedInputException e, HttpServerRequest request) {
        return jackson(e, request);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e, HttpServerRequest request) {
        if (e.getCause() instanceof JacksonException json) {
            return jackson(json, request);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        // A value that can't be read is "not found" by JAX-RS; for a query that's no help, only for a path it is one.
        if (status == 404 && isUnreadable(e.getCause()) && request.query() != null) {
            return answer(400, "malformed-parameter", Texts.PARAMETER, List.of(), request);
        }
        Response.ResponseBuilder answer = Response.fromResponse(plain(status, request));
        Object allow = e.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
        if (allow != null) {
            answer.header(HttpHeaders.ALLOW, allow);
        }
        return answer.build();
    }

    /** What the readers of numbers, ids and dates throw. */
    private static boolean isUnreadable(@Nullable Throwable cause) {
        return cause instanceof IllegalArgumentException || cause instanceof DateTimeException;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(HttpServerRequest request) {
        return Response.fromResponse(plain(401, request))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response forbidden(HttpServerRequest request) {
        return plain(403, request);
    }

    @ServerExceptionMapper
    public Response ourFault(Throwable e, HttpServerRequest request) {
        if (DatabaseAway.isBehind(e)) {
            LOG.warnf("%s %s: the database is away: %s", request.method(), request.path(), e.getMessage());
            return Response.fromResponse(answer(503, "database-away", Texts.DATABASE_AWAY, List.of(), request))
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        }
        LOG.errorf(e, "%s %s failed", request.method(), request.path());
        return plain(500, request);
    }

    private Response jackson(JacksonException e, HttpServerRequest request) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String pointer = pointer(mapping);
            String words = e instanceof UnrecognizedPropertyException ? "is not known" : "has the wrong form";
            return answer(
                    400,
                    "malformed-body",
                    Texts.FIELD.with(pointer),
                    List.of(new Problem.FieldError(pointer, words)),
                    request);
        }
        return answer(400, "malformed-body", Texts.MALFORMED, List.of(), request);
    }

    private Response plain(int status, HttpServerRequest request) {
        return response(problems.of(status, path(request), language(request)), request);
    }

    private Response answer(
            int status, String name, Text detail, List<Problem.FieldError> errors, HttpServerRequest request) {
        return response(problems.of(status, name, detail, errors, path(request), language(request)), request);
    }

    private static Response response(Problem problem, HttpServerRequest request) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language(request).tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem)
                .build();
    }

    private static String path(HttpServerRequest request) {
        String path = request.path();
        return path == null ? "" : path;
    }

    private static Language language(HttpServerRequest request) {
        return Language.negotiate(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The path of a violation without the method's and the parameter object's name: {@code /location/lat}. */
    private static String pointer(ConstraintViolation<?> violation) {
        List<String> names = new ArrayList<>();
        boolean body = false;
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE -> {}
                case PARAMETER -> names.add(node.getName());
                default -> {
                    body = true;
                    names.add(name(node));
                }
            }
        }
        if (!body) {
            return String.join("/", names);
        }
        return "/" + String.join("/", names.subList(Math.min(1, names.size() - 1), names.size()));
    }

    private static String name(Path.Node node) {
        String prefix = node.getIndex() == null ? "" : node.getIndex() + "/";
        return prefix + node.getName();
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            @Nullable String field = step.getFieldName();
            pointer.append('/').append(field == null ? String.valueOf(step.getIndex()) : field);
        }
        return pointer.toString();
    }
}
