package uz.aloqa.appeals.retention.register;

import java.util.Set;
import uz.aloqa.appeals.access.Register;
import uz.aloqa.platform.security.Role;

/** A register whose records come of age: closed, and no step since the term began. */
enum AgingRegister {
    /** By JPK article 329: a decided report. Its head holds it. */
    CRIME_REPORT(
            Register.CRIME_REPORT,
            "crime_report",
            "department_soato",
            "r.status = 'DECIDED'",
            "r.received_at",
            Set.of(Role.DEPARTMENT_HEAD)),

    /** A closed tip. Only specialists know of it, so they hold it. */
    TIP(Register.TIP, "tip", "department_soato", "r.status = 'CLOSED'", "r.received_at", Set.of(Role.SPECIALIST)),

    /** An alarm that is over. The head of its desk holds it, or the main department. */
    ALARM(
            Register.ALARM,
            "alarm",
            "desk_soato",
            "r.status = 'ENDED'",
            "r.raised_at",
            Set.of(Role.DEPARTMENT_HEAD, Role.MAIN_DEPARTMENT));

    private final Register register;
    private final String table;
    private final String department;
    private final String closed;
    private final String began;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Role> holders;

    AgingRegister(Register register, String table, String department, String closed, String began, Set<Role> holders) {
        this.register = register;
        this.table = table;
        this.department = department;
        this.closed = closed;
        this.began = began;
        this.holders = holders;
    }

    /** As the access log calls it. */
    Register register() {
        return register;
    }

    String table() {
        return table;
    }

    /** Column of the department whose record it is. */
    String department() {
        return department;
    }

    /** When nothing is to come any more, of the row {@code r}. */
    String closed() {
        return closed;
    }

    /** Column of the row {@code r} with the time of its first step, which has an index. */
    String began() {
        return began;
    }

    /** Who keeps a record of their department beyond its term. */
    Set<Role> holders() {
        return holders;
    }
}
