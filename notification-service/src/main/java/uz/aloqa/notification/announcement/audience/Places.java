package uz.aloqa.notification.announcement.audience;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places of an audience.
 *
 * @param regions whole regions, SOATO
 * @param districts whole districts, SOATO
 * @param mahallas named by code
 * @param touched mahallas that what was drawn touches
 * @param containing districts and regions in which any of these lies
 */
public record Places(
        List<String> regions,
        List<String> districts,
        List<String> mahallas,
        List<String> touched,
        Set<String> containing) {

    private static final int REGION_DIGITS = 4;

    /** Copies. */
    public Places {
        regions = List.copyOf(regions);
        districts = List.copyOf(districts);
        mahallas = List.copyOf(mahallas);
        touched = List.copyOf(touched);
        containing = Set.copyOf(containing);
    }

    /** The region in which a district lies: SOATO codes begin with it. */
    static String regionOf(String district) {
        return district.substring(0, REGION_DIGITS);
    }

    /** Mahallas, named or touched, in order. */
    public List<String> allMahallas() {
        Set<String> all = new TreeSet<>(mahallas);
        all.addAll(touched);
        return List.copyOf(all);
    }

    /** Everything that is named or touched. */
    public Set<String> direct() {
        Set<String> direct = new TreeSet<>(regions);
        direct.addAll(districts);
        direct.addAll(mahallas);
        direct.addAll(touched);
        return direct;
    }

    /** Districts that are named or in which a mahalla of the audience lies. */
    List<String> districtsConcerned() {
        Set<String> concerned = new TreeSet<>(districts);
        containing.stream().filter(place -> place.length() > REGION_DIGITS).forEach(concerned::add);
        return List.copyOf(concerned);
    }

    /** Regions that are named or in which any place of the audience lies. */
    List<String> regionsConcerned() {
        Set<String> concerned = new TreeSet<>(regions);
        containing.stream().filter(place -> place.length() == REGION_DIGITS).forEach(concerned::add);
        return List.copyOf(concerned);
    }
}
