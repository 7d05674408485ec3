package uz.aloqa.mahalla.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.time.Tashkent;

/** The signed-in caller in the words of this service, and the time of the call. */
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

    /** Roles of the realm. */
    public Set<Role> roles() {
        return user.roles();
    }

    /** Whether the caller holds the role. */
    public boolean is(Role role) {
        return user.is(role);
    }

    /** The language to answer in. */
    public Language language() {
        return user.language();
    }

    /** SOATO of the district or region that the caller serves. */
    public Optional<String> department() {
        return user.department();
    }

    /** The district at whose desk the caller works, as a duty officer or the head; empty for everybody else. */
    public Optional<String> deskOf() {
        return user.is(Role.DUTY_OFFICER) || user.is(Role.DEPARTMENT_HEAD)
                ? user.department().filter(soato -> soato.length() == 7)
                : Optional.empty();
    }

    /** The district that the caller heads. */
    public Optional<String> headOf() {
        return user.is(Role.DEPARTMENT_HEAD)
                ? user.department().filter(soato -> soato.length() == 7)
                : Optional.empty();
    }

    /** Today in Tashkent. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Tashkent.ZONE);
    }

    /** Now, as exact as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
