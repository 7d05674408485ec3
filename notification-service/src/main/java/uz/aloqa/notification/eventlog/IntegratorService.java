package uz.aloqa.notification.eventlog;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.security.CurrentUser;

/**
 * The integrator who calls. What its token allows is kept, because events are sent to its endpoints later, when no token is
 * at hand: a narrower token narrows them from its next call on.
 */
@RequestScoped
public class IntegratorService {

    private static final Text SCOPE_MISSING = Text.of(
            "Token %s ruxsatiga (scope) ega emas.",
            "Токен %s рухсатига (scope) эга эмас.",
            "У токена нет разрешения (scope) %s.",
            "The token does not have the scope %s.");

    private final CurrentUser user;
    private final JsonWebToken token;
    private final Database database;
    private final Clock clock;

    IntegratorService(CurrentUser user, JsonWebToken token, Database database, Clock clock) {
        this.user = user;
        this.token = token;
        this.database = database;
        this.clock = clock;
    }

    /**
     * How far the caller sees.
     *
     * @param needed scope of {@link IntegratorScope} that the token has to have
     * @throws Forbidden without it
     */
    public Sight caller(String needed) {
        @Nullable Object scope = token.claim("scope").orElse(null);
        List<String> scopes =
                scope == null ? List.of() : List.of(scope.toString().split(" ", -1));
        if (!scopes.contains(needed)) {
            throw new Forbidden("scope-missing", SCOPE_MISSING.with(needed));
        }
        boolean national = scopes.contains(IntegratorScope.EVENTS_NATIONAL);
        Sight sight = new Sight(user.id(), national, user.department().orElse(null));
        database.change("""
                insert into integrator as known (account_id, national, department, seen_at) values (?, ?, ?, ?)
                on conflict (account_id) do update
                set national = excluded.national, department = excluded.department, seen_at = excluded.seen_at
                where (known.national, known.department) is distinct from (excluded.national, excluded.department)
                    or known.seen_at < excluded.seen_at - interval '1 minute'
                """, sight.account(), sight.national(), sight.department(), clock.instant());
        return sight;
    }
}
