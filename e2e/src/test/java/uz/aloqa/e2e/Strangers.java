package uz.aloqa.e2e;

import java.util.List;
import java.util.Map;
import uz.aloqa.e2e.KeycloakAdmin.Newcomer;

/** People who have nothing to do with what happens in Yunusobod, and those beside the demo's who are needed for that. */
final class Strangers {

    private static final String CHILONZOR = "1726294";
    private static final String OTHER_REGION = "1727";

    /** Whom the others are strangers to: a resident of whom nothing is known yet. */
    static final String RESIDENT = "citizen4";

    /** Whose client belongs to nobody else. */
    static final String DEVELOPER = "developer3";

    static final List<Newcomer> NEW = List.of(
            new Newcomer(RESIDENT, "citizen", ""),
            new Newcomer("citizen3", "citizen", ""),
            new Newcomer("inspector3", "inspector", "1726266"),
            new Newcomer("duty2", "duty-officer", CHILONZOR),
            new Newcomer("head2", "department-head", CHILONZOR),
            new Newcomer("specialist2", "specialist", CHILONZOR),
            new Newcomer("staff2", "mahalla-staff", CHILONZOR),
            new Newcomer("region2", "main-department", OTHER_REGION),
            new Newcomer("press3", "press-officer", OTHER_REGION),
            new Newcomer("press4", "press-officer", "1726266"),
            new Newcomer("press5", "press-officer", "1726266"),
            new Newcomer("registrar3", "registrar", OTHER_REGION),
            new Newcomer("auditor2", "auditor", OTHER_REGION),
            new Newcomer("developer2", "developer", ""),
            new Newcomer(DEVELOPER, "developer", ""));

    /** Of every role those of another district or region, and an inspector of the district who serves no mahalla. */
    static final Map<String, List<String>> BY_ROLE = Map.ofEntries(
            Map.entry("citizen", List.of("citizen2")),
            Map.entry("inspector", List.of("inspector2", "inspector3")),
            Map.entry("duty-officer", List.of("duty2")),
            Map.entry("department-head", List.of("head2")),
            Map.entry("main-department", List.of("region2")),
            Map.entry("specialist", List.of("specialist2")),
            Map.entry("mahalla-staff", List.of("staff2")),
            Map.entry("press-officer", List.of("press3")),
            Map.entry("registrar", List.of("registrar3")),
            Map.entry("auditor", List.of("auditor2")),
            Map.entry("ops", List.of("ops1")),
            Map.entry("developer", List.of("developer2")));

    private Strangers() {}
}
