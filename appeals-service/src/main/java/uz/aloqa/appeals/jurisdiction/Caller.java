package uz.aloqa.appeals.jurisdiction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.time.Tashkent;

/** The signed-in caller in the words of this service. */
@ApplicationScoped
public class Caller {

    private final CurrentUser user;
    private final Clock clock;

    Caller(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    /** Account of the caller. */
    public UUID id() {
        return user.id();
    }

    /** Name as the token tells; empty text when it has none. */
    public String name() {
        return user.name().orElse("");
    }

    /** The language to answer in. */
    public Language language() {
        return user.language();
    }

    /** What the caller may see today. */
    public Jurisdiction jurisdiction() {
        return Jurisdiction.of(
                user.id(),
                user.roles(),
                user.department().orElse(null),
                LocalDate.ofInstant(clock.instant(), Tashkent.ZONE));
    }

    /** Whether the caller works at the desk of that department: a duty officer or whoever leads it. */
    public boolean worksAtDeskOf(String departmentSoato) {
        return leads(departmentSoato) || (user.is(Role.DUTY_OFFICER) && serves(departmentSoato));
    }

    /** The department at whose desk the caller works, if any. */
    public Optional<String> desk() {
        return user.department().filter(this::worksAtDeskOf);
    }

    /** Whether the caller leads that department: the head of a district, or the main department of a region. */
    public boolean leads(String departmentSoato) {
        return (user.is(Role.DEPARTMENT_HEAD) || user.is(Role.MAIN_DEPARTMENT)) && serves(departmentSoato);
    }

    private boolean serves(String departmentSoato) {
        return user.department().filter(departmentSoato::equals).isPresent();
    }
}
