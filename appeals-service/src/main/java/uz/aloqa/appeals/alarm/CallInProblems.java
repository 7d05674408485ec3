package uz.aloqa.appeals.alarm;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uz.aloqa.appeals.emergency.CallNow;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.problem.Problem;

/** Whatever goes wrong with an alarm, the problem says to call 102: also when the database is away or nobody is signed in. */
class CallInProblems {

    private static final String ALARMS = "/api/v1/alarms";

    @ServerResponseFilter
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Problem problem && problem.instance().startsWith(ALARMS)) {
            Language language = Language.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            answer.setEntity(new Problem(
                    problem.type(),
                    problem.title(),
                    problem.status(),
                    problem.detail() + " " + CallNow.POLICE.in(language),
                    problem.instance(),
                    problem.traceId(),
                    problem.errors()));
        }
    }
}
