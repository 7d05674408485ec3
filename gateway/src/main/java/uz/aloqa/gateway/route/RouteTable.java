package uz.aloqa.gateway.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a path. The longest path wins and owns what it covers: a method it does not list is not looked for
 * in a shorter one.
 */
public final class RouteTable {

    /** What the table says about a request. */
    public sealed interface Match {

        /** Forward it. */
        record Found(Route route) implements Match {}

        /** The path is known, the method is not. */
        record OtherMethods(Set<String> allowed) implements Match {}

        /** No such path. */
        record Nothing() implements Match {}
    }

    private static final Match NOTHING = new Match.Nothing();

    private record Lines(Map<String, List<Route>> exact, Map<String, List<Route>> below, List<Route> all) {

        static Lines of(Collection<Route> routes) {
            Lines lines = new Lines(new HashMap<>(), new HashMap<>(), List.copyOf(routes));
            for (Route route : routes) {
                Map<String, List<Route>> shelf = route.coversBelow() ? lines.below : lines.exact;
                shelf.computeIfAbsent(route.literal(), path -> new ArrayList<>())
                        .add(route);
            }
            return lines;
        }
    }

    private volatile Lines lines;

    /** A table of routes that have been checked. */
    public RouteTable(Collection<Route> routes) {
        lines = Lines.of(routes);
    }

    /** Has the lines of another table from now on. */
    public void take(RouteTable other) {
        lines = other.lines;
    }

    /**
     * Looks a request up.
     *
     * @param method in upper case
     * @param path normalised
     */
    public Match match(String method, String path) {
        List<Route> candidates = candidates(path);
        if (candidates == null) {
            return NOTHING;
        }
        for (Route route : candidates) {
            if (route.methods().contains(method)) {
                return new Match.Found(route);
            }
        }
        Set<String> allowed = new TreeSet<>();
        candidates.forEach(route -> allowed.addAll(route.methods()));
        return new Match.OtherMethods(allowed);
    }

    /** Every route. */
    public List<Route> routes() {
        return lines.all();
    }

    private @Nullable List<Route> candidates(String path) {
        Lines now = lines;
        List<Route> found = now.exact().get(path);
        String prefix = path;
        while (found == null && !prefix.isEmpty()) {
            found = now.below().get(prefix);
            prefix = prefix.substring(0, prefix.lastIndexOf('/'));
        }
        return found;
    }
}
