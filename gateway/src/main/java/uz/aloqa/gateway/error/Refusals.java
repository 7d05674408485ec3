package uz.aloqa.gateway.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.aloqa.gateway.visit.UnreadBody;
import uz.aloqa.gateway.visit.Visit;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.Titles;

/** Answers with a refusal, in the caller's language. */
@Singleton
public final class Refusals {

    private static final String RETRY_AFTER_SECONDS = "2";

    private static final String ALARMS = "/api/v1/alarms";
    private static final Text CALL = Text.of(
            "Xavf boʻlsa, hoziroq 102 (militsiya) yoki 112 raqamiga qoʻngʻiroq qiling.",
            "Хавф бўлса, ҳозироқ 102 (милиция) ёки 112 рақамига қўнғироқ қилинг.",
            "Если есть опасность, немедленно звоните 102 (милиция) или 112.",
            "If somebody is in danger, call 102 (police) or 112 now.");

    private final String service;
    private final ObjectMapper json;

    Refusals(@ConfigProperty(name = "quarkus.application.name") String service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    /** Ends the visit with a refusal; an answer that has already begun can only be broken off. */
    public void answer(Visit visit, Refusal refusal) {
        HttpServerResponse response = visit.response();
        if (response.closed() || response.ended()) {
            return;
        }
        if (response.headWritten()) {
            visit.breakOff();
            return;
        }
        Language language = Language.negotiate(visit.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refusal.status() == 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (refusal.status() == 401) {
            String error = refusal == Refusal.TOKEN_INVALID ? ", error=\"invalid_token\"" : "";
            response.putHeader("WWW-Authenticate", "Bearer realm=\"aloqa\"" + error);
        }
        UnreadBody.end(visit, body(visit, refusal, language));
    }

    private Buffer body(Visit visit, Refusal refusal, Language language) {
        Problem problem = new Problem(
                "urn:problem:" + service + ":" + refusal.id(),
                Titles.of(refusal.status()).in(language),
                refusal.status(),
                detail(visit, refusal, language),
                visit.target().path(),
                visit.trace().traceId(),
                null);
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever raises the alarm and can't get through has to hear what does help (docs/adr/0025). */
    private static String detail(Visit visit, Refusal refusal, Language language) {
        String detail = refusal.detail().in(language);
        return visit.target().path().startsWith(ALARMS) ? detail + " " + CALL.in(language) : detail;
    }
}
