package uz.aloqa.notification.preference;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uz.aloqa.notification.database.DatabaseException;
import uz.aloqa.platform.security.CurrentUser;

/** Notes who calls: announcements find people by role, department and language. */
@Singleton
public class CallerFilter {

    private static final Logger LOG = Logger.getLogger(CallerFilter.class);
    private static final int REMEMBERED = 20_000;

    private final PreferenceService people;
    private final CurrentUser user;
    private final Map<UUID, Caller> noted = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Caller> eldest) {
            return size() > REMEMBERED;
        }
    });

    CallerFilter(PreferenceService people, CurrentUser user) {
        this.people = people;
        this.user = user;
    }

    /** Before every operation; writes only when the token says something new. */
    @ServerRequestFilter
    public void note(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                || !BlockingOperationControl.isBlockingAllowed()) {
            return;
        }
        try {
            if (user.isAnonymous()) {
                return;
            }
            Caller caller = Caller.of(user);
            if (!caller.equals(noted.get(caller.id()))) {
                people.remember(caller);
                noted.put(caller.id(), caller);
            }
        } catch (AuthenticationFailedException | UnauthorizedException refused) {
            LOG.debug("the operation itself judges the token", refused);
        } catch (DatabaseException away) {
            LOG.warnf("a caller could not be noted: %s", away.getMessage());
        }
    }
}
