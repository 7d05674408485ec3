package uz.aloqa.appeals.jurisdiction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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

    /** Whether the caller works at the desk of that district: a duty officer or the head. */
    public boolean worksAtDeskOf(String districtSoato) {
        return (user.is(Role.DUTY_OFFICER) || user.is(Role.DEPARTMENT_HEAD))
                && user.department().filter(districtSoato::equals).isPresent();
    }
}
