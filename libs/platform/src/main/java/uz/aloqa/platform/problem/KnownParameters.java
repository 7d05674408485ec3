package uz.aloqa.platform.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses queries that name a parameter the operation does not have. A misspelt one would be passed over in silence: a list
 * would come unfiltered, a question about a past day would be answered with today.
 */
@Singleton
public class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    /**
     * Before every operation.
     *
     * @throws BadRequest {@code unknown-parameter}, naming what isn't known and what is
     */
    @ServerRequestFilter
    public void check(ResourceInfo operation, UriInfo address) {
        Set<String> named = address.getQueryParameters().keySet();
        if (named.isEmpty()) {
            return;
        }
        Set<String> understood = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        Set<String> unknown = new TreeSet<>(named);
        unknown.removeAll(understood);
        if (!unknown.isEmpty()) {
            throw new BadRequest(
                    "unknown-parameter",
                    understood.isEmpty()
                            ? Texts.NO_PARAMETERS
                            : Texts.UNKNOWN_PARAMETER.with(String.join(", ", new TreeSet<>(understood))),
                    unknown.stream()
                            .map(name -> new Problem.FieldError("?" + name, "is not known"))
                            .toList());
        }
    }

    private static Set<String> of(Method operation) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : operation.getParameters()) {
            String name = name(parameter, parameter.getName());
            if (name != null) {
                names.add(name);
            } else {
                // A class whose fields are parameters; of any other there are none.
                List.of(parameter.getType().getDeclaredFields()).forEach(field -> addTo(names, field));
            }
        }
        return Set.copyOf(names);
    }

    private static void addTo(Set<String> names, Field field) {
        String name = name(field, field.getName());
        if (name != null) {
            names.add(name);
        }
    }

    private static @Nullable String name(AnnotatedElement element, String ownName) {
        QueryParam standard = element.getAnnotation(QueryParam.class);
        if (standard != null) {
            return standard.value();
        }
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query == null) {
            return null;
        }
        return query.value().isEmpty() ? ownName : query.value();
    }
}
