package uz.aloqa.mahalla.profile;

import jakarta.enterprise.context.ApplicationScoped;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.mahalla.office.Officers;
import uz.aloqa.platform.sql.Sql;

/** Who may work on the profile of which mahalla; for everybody else there is none. */
@ApplicationScoped
class ProfileScope {

    private final Sql sql;
    private final Officers officers;
    private final Caller caller;

    ProfileScope(Sql sql, Officers officers, Caller caller) {
        this.sql = sql;
        this.officers = officers;
        this.caller = caller;
    }

    /** The mahalla is there, also when it is past. */
    void requireExisting(String mahalla) {
        districtOf(mahalla);
    }

    /** The caller works at the desk of its district. */
    void requireDesk(String mahalla) {
        String district = districtOf(mahalla);
        if (caller.deskOf().filter(district::equals).isEmpty()) {
            throw ProfileRefusals.mahallaNotFound();
        }
    }

    /** The caller works at the desk of its district, or serves the mahalla as an inspector today. */
    void requireOfficer(String mahalla) {
        String district = districtOf(mahalla);
        if (caller.deskOf().filter(district::equals).isEmpty()
                && !officers.serves(caller.id(), mahalla, caller.today())) {
            throw ProfileRefusals.mahallaNotFound();
        }
    }

    private String districtOf(String mahalla) {
        return sql.first("select district_soato from mahalla where code = ?", row -> row.getString(1), mahalla)
                .orElseThrow(ProfileRefusals::mahallaNotFound);
    }
}
