package uz.aloqa.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where two JSON documents differ: the places a reader has to look at, as JSON pointers. */
final class TreeDifference {

    private final List<String> places = new ArrayList<>();

    private TreeDifference() {}

    /** Lines like {@code - /paths/~1regions}, {@code + …} or {@code ! …: before → after}. */
    static List<String> between(JsonNode before, JsonNode after) {
        TreeDifference difference = new TreeDifference();
        difference.compare("", before, after);
        return difference.places;
    }

    private void compare(String place, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isMissingNode()) {
            places.add("+ " + place);
        } else if (after.isMissingNode()) {
            places.add("- " + place);
        } else if (before.isObject() && after.isObject()) {
            Set<String> names = new TreeSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(place + "/" + escaped(name), before.path(name), after.path(name)));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(place + "/" + i, before.path(i), after.path(i));
            }
        } else {
            places.add("! " + place + ": " + before + " → " + after);
        }
    }

    /** RFC 6901 §3. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
