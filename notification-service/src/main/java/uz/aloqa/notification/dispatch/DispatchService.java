package uz.aloqa.notification.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.platform.time.Ids;

/**
 * Begins and stops dispatches. Whoever tells many people something opens one, writes its members into {@code
 * dispatch_member}, and lets it run; the rest goes by itself.
 */
@ApplicationScoped
public class DispatchService {

    private static final Logger LOG = Logger.getLogger(DispatchService.class);

    private final DispatchTable table;
    private final Ids ids;
    private final Clock clock;

    DispatchService(DispatchTable table, Ids ids, Clock clock) {
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a dispatch without members. */
    @Transactional
    public UUID open(NewDispatch dispatch) {
        UUID id = ids.next();
        table.insert(id, dispatch, clock.instant());
        return id;
    }

    /** Its members are complete: from the commit of this transaction on they are told. Again has no effect. */
    @Transactional
    public void run(UUID dispatch) {
        if (table.start(dispatch)) {
            LOG.infof("dispatch %s runs", dispatch);
        }
    }

    /**
     * Stops a dispatch: whoever has no notification yet gets none, and what was not handed over stays so. Waits for the
     * chunks that are being written, less than a second. What is with a provider at this moment is settled as it ends.
     *
     * @return false when everything was settled already
     */
    @Transactional
    public boolean cancel(UUID dispatch) {
        table.lock(dispatch);
        if (!table.cancel(dispatch, clock.instant())) {
            return false;
        }
        int stopped = table.cancelDeliveries(dispatch);
        LOG.infof("dispatch %s is cancelled, %d deliveries were not sent", dispatch, stopped);
        return true;
    }

    /** Stops every dispatch of an announcement, like {@link #cancel}. */
    @Transactional
    public void cancelAllOf(UUID announcement) {
        table.unsettledOf(announcement).forEach(this::cancel);
    }
}
