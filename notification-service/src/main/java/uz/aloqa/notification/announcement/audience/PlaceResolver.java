package uz.aloqa.notification.announcement.audience;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;
import uz.aloqa.notification.announcement.content.Target;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;

/** Finds the places of an audience, and keeps a department inside its own. */
@Singleton
public class PlaceResolver {

    private static final Text OUTSIDE = Text.of(
            "Auditoriya boʻlimingiz hududidan tashqarida yoki reyestrda yoʻq joyni oʻz ichiga oladi.",
            "Аудитория бўлимингиз ҳудудидан ташқарида ёки реестрда йўқ жойни ўз ичига олади.",
            "Аудитория включает место вне территории вашего подразделения или неизвестное реестру.",
            "The audience names a place outside your department's territory, or one that the registry does not know.");

    private final MahallaAreas areas;

    PlaceResolver(MahallaAreas areas) {
        this.areas = areas;
    }

    /** The places of an audience. */
    public Places resolve(Target target) {
        Set<String> touched = new TreeSet<>();
        for (Geometry shape : Shapes.of(target)) {
            touched.addAll(areas.touchedBy(shape));
        }
        List<String> mahallas = new ArrayList<>(target.mahallas());
        mahallas.addAll(touched);
        Set<String> containing = new TreeSet<>(areas.districtsOf(mahallas).values());
        containing.addAll(target.districts());
        containing.addAll(containing.stream().map(Places::regionOf).toList());
        containing.removeAll(target.districts());
        containing.removeAll(target.regions());
        return new Places(target.regions(), target.districts(), target.mahallas(), List.copyOf(touched), containing);
    }

    /**
     * Refuses an audience that goes over a border.
     *
     * @param target the audience
     * @param covers says of a SOATO code whether the department may speak there
     * @throws RuleViolation with the places at fault
     */
    public void requireInside(Target target, Predicate<String> covers) {
        List<Problem.FieldError> errors = new ArrayList<>();
        target.regions().stream()
                .filter(covers.negate())
                .forEach(region -> errors.add(new Problem.FieldError("/audience/regions", region)));
        target.districts().stream()
                .filter(covers.negate())
                .forEach(district -> errors.add(new Problem.FieldError("/audience/districts", district)));
        Map<String, String> named = areas.districtsOf(target.mahallas());
        target.mahallas().stream()
                .filter(mahalla -> !named.containsKey(mahalla) || !covers.test(named.get(mahalla)))
                .forEach(mahalla -> errors.add(new Problem.FieldError("/audience/mahallas", mahalla)));
        for (Geometry shape : Shapes.of(target)) {
            List<String> touched = areas.touchedBy(shape);
            Map<String, String> districts = areas.districtsOf(touched);
            if (touched.isEmpty() || !districts.values().stream().allMatch(covers)) {
                errors.add(new Problem.FieldError(
                        target.circle() == null ? "/audience/polygon" : "/audience/circle",
                        touched.isEmpty() ? "touches no known mahalla" : "touches other departments' mahallas"));
            }
        }
        if (!errors.isEmpty()) {
            throw new RuleViolation("audience-outside", OUTSIDE, errors);
        }
    }
}
