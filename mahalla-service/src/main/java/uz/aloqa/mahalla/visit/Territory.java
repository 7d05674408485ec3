package uz.aloqa.mahalla.visit;

import java.util.List;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.platform.security.Role;

/**
 * Whose rows the caller may see, as a condition on a column {@code x.mahalla_code} that belongs into the statement: an inspector
 * those of mahallas assigned to them today, a head those of the district.
 *
 * @param predicate SQL with positional parameters
 * @param values theirs
 */
record Territory(String predicate, List<Object> values) {

    private static final String OF_INSPECTOR = """
            x.mahalla_code in (
              select a.mahalla_code from assignment a join inspector i on i.id = a.inspector_id
              where i.user_id = ? and i.active and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?))""";
    private static final String OF_HEAD = "x.mahalla_code in (select m.code from mahalla m where m.district_soato = ?)";

    static Territory of(Caller caller) {
        return caller.headOf()
                .map(district -> new Territory(OF_HEAD, List.of(district)))
                .orElseGet(() -> caller.is(Role.INSPECTOR)
                        ? new Territory(OF_INSPECTOR, List.of(caller.id(), caller.today(), caller.today()))
                        : new Territory("false", List.of()));
    }
}
