package uz.aloqa.gateway.door;

import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.All;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.auth.Authenticator;
import uz.aloqa.gateway.auth.Verdict;
import uz.aloqa.gateway.cache.PublicCache;
import uz.aloqa.gateway.error.Refusal;
import uz.aloqa.gateway.error.Refusals;
import uz.aloqa.gateway.forward.Forwarder;
import uz.aloqa.gateway.limit.RateLimits;
import uz.aloqa.gateway.overload.Overload;
import uz.aloqa.gateway.route.Route;
import uz.aloqa.gateway.route.RouteTable;
import uz.aloqa.gateway.visit.Visit;
import uz.aloqa.platform.security.Roles;

/**
 * The one public door. Every request takes the same way: size and target, route, caller, and only then the service. It
 * stands before every other handler of the server, so nothing is reached past it.
 */
@Singleton
final class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);
    private static final String HEALTH = "/q/health";
    private static final String METRICS = "/q/metrics";
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final Entrance entrance;
    private final Cors cors;
    private final VisitLog log;
    private final RouteTable routes;
    private final Authenticator authenticator;
    private final RateLimits rates;
    private final PublicCache cache;
    private final Overload overload;
    private final Forwarder forwarder;
    private final Refusals refusals;
    private final List<OwnPage> pages;

    Door(
            Entrance entrance,
            Cors cors,
            VisitLog log,
            RouteTable routes,
            Authenticator authenticator,
            RateLimits rates,
            PublicCache cache,
            Overload overload,
            Forwarder forwarder,
            Refusals refusals,
            @All List<OwnPage> pages) {
        this.entrance = entrance;
        this.cors = cors;
        this.log = log;
        this.routes = routes;
        this.authenticator = authenticator;
        this.rates = rates;
        this.cache = cache;
        this.overload = overload;
        this.forwarder = forwarder;
        this.refusals = refusals;
        this.pages = pages;
    }

    void open(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::enter).failureHandler(this::failed);
    }

    private void enter(RoutingContext routing) {
        Visit visit = begin(routing);
        guarded(visit, () -> {
            Refusal refusal = entrance.check(visit);
            if (refusal != null) {
                refusals.answer(visit, refusal);
            } else {
                direct(visit);
            }
        });
    }

    private Visit begin(RoutingContext routing) {
        Visit visit = new Visit(routing, routing.vertx().getOrCreateContext(), System.nanoTime());
        if (visit.hasBody()) {
            routing.request().pause();
        }
        SafeHeaders.put(visit);
        cors.admit(visit);
        log.follow(visit);
        return visit;
    }

    /** Targets the server itself can't read, and faults of handlers behind the door. */
    private void failed(RoutingContext routing) {
        Visit visit = begin(routing);
        if (routing.statusCode() == 404) {
            refusals.answer(visit, Refusal.PATH_REFUSED);
        } else if (routing.statusCode() == 400) {
            refusals.answer(visit, Refusal.BAD_REQUEST);
        } else {
            LOG.error("A request failed", routing.failure());
            refusals.answer(visit, Refusal.INTERNAL);
        }
    }

    private void direct(Visit visit) {
        String path = visit.target().path();
        boolean metrics = path.equals(METRICS);
        OwnPage page = page(path);
        if (metrics || page != null || path.equals(HEALTH) || path.startsWith(HEALTH + "/")) {
            own(visit, page, metrics);
            return;
        }
        switch (routes.match(visit.request().method().name(), path)) {
            case RouteTable.Match.Nothing() -> refusals.answer(visit, Refusal.NOT_FOUND);
            case RouteTable.Match.OtherMethods(Set<String> allowed) -> other(visit, allowed);
            case RouteTable.Match.Found(Route route) -> {
                visit.take(route);
                describe(visit, route);
                authenticator.identify(visit, verdict -> guarded(visit, () -> admit(visit, route, verdict)));
            }
        }
    }

    private void admit(Visit visit, Route route, Verdict verdict) {
        switch (verdict) {
            case Verdict.Refused(Refusal refusal) -> refuse(visit, refusal);
            case Verdict.Known known -> {
                visit.identify(known.caller());
                pass(visit, route);
            }
            case Verdict.Anonymous() -> {
                if (route.access().isOpen()) {
                    pass(visit, route);
                } else {
                    refusals.answer(visit, Refusal.TOKEN_MISSING);
                }
            }
        }
    }

    /** The route and the caller are known and nothing has been sent: what limits them belongs here. */
    private void pass(Visit visit, Route route) {
        rates.admit(
                visit,
                route,
                admitted -> guarded(visit, () -> {
                    if (admitted) {
                        serve(visit, route);
                    } else {
                        refusals.answer(visit, Refusal.TOO_MANY);
                    }
                }));
    }

    private void serve(Visit visit, Route route) {
        cache.serve(visit, route, () -> {
            if (overload.admits(visit, route)) {
                forwarder.forward(visit, route);
            } else if (!visit.tap().standsIn()) {
                refusals.answer(visit, Refusal.OVERLOADED);
            }
        });
    }

    private void refuse(Visit visit, Refusal refusal) {
        if (refusal == Refusal.TOKEN_INVALID) {
            rates.admitRefusedToken(visit, admitted -> refusals.answer(visit, admitted ? refusal : Refusal.TOO_MANY));
        } else {
            refusals.answer(visit, refusal);
        }
    }

    private void own(Visit visit, @Nullable OwnPage page, boolean metrics) {
        if (!READS.contains(visit.request().method().name())) {
            other(visit, READS);
        } else if (metrics) {
            authenticator.identify(visit, verdict -> guarded(visit, () -> operatorsOnly(visit, verdict)));
        } else if (page == null) {
            visit.leaveToOthers();
        } else {
            page.show(visit);
        }
    }

    /** What is measured says how busy which service is: nobody's business but the operators'. */
    private void operatorsOnly(Visit visit, Verdict verdict) {
        switch (verdict) {
            case Verdict.Anonymous() -> refusals.answer(visit, Refusal.TOKEN_MISSING);
            case Verdict.Refused(Refusal refusal) -> refusals.answer(visit, refusal);
            case Verdict.Known known -> {
                if (known.caller().roles().contains(Roles.OPS)) {
                    visit.leaveToOthers();
                } else {
                    refusals.answer(visit, Refusal.ROLE_MISSING);
                }
            }
        }
    }

    private void other(Visit visit, Set<String> allowed) {
        if (Cors.preflight(visit)) {
            cors.answerPreflight(visit, allowed);
            return;
        }
        visit.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed) + ", OPTIONS");
        if (visit.request().method().name().equals("OPTIONS")) {
            var _ = visit.response().setStatusCode(204).end();
        } else {
            refusals.answer(visit, Refusal.METHOD_NOT_ALLOWED);
        }
    }

    private @Nullable OwnPage page(String path) {
        for (OwnPage page : pages) {
            if (page.at(path)) {
                return page;
            }
        }
        return null;
    }

    /** The trace gets the name of the route, and no path or query (DiscreetTraces). */
    private static void describe(Visit visit, Route route) {
        if (!visit.trace().spanned()) {
            return;
        }
        Span span = Span.current();
        span.updateName(visit.request().method().name() + " " + route.path());
        span.setAttribute("http.route", route.path());
    }

    /** No fault of ours leaves a client waiting. */
    private void guarded(Visit visit, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.error("A request failed", e);
            refusals.answer(visit, Refusal.INTERNAL);
        }
    }
}
