package uz.aloqa.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.DeliveryReports;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;

/** What happens to deliveries after they were sent: providers report, operators replay. */
@ApplicationScoped
public class DeliveryService implements DeliveryReports {

    private static final Logger LOG = Logger.getLogger(DeliveryService.class);

    private final DeliveryReportTable reports;
    private final DeadLetters dead;
    private final DeliveryList list;
    private final Clock clock;

    DeliveryService(DeliveryReportTable reports, DeadLetters dead, DeliveryList list, Clock clock) {
        this.reports = reports;
        this.dead = dead;
        this.list = list;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void reported(String provider, String providerId, Report report, @Nullable String reason) {
        reports.take(provider, providerId, state(report), reason, clock.instant());
    }

    /** One that failed waits again, as if it were new. */
    @Transactional
    DeliveryView replay(UUID id) {
        DeliveryView delivery = list.get(id, Jurisdiction.EVERYWHERE);
        if (dead.revive(id, clock.instant()) == 0) {
            throw new Conflict(
                    "delivery-not-failed",
                    Text.of(
                            "Qayta yuborish faqat muvaffaqiyatsiz yetkazish uchun, tarqatish toʻxtatilmagan boʻlsa.",
                            "Қайта юбориш фақат муваффақиятсиз етказиш учун, тарқатиш тўхтатилмаган бўлса.",
                            "Повторить можно только неудавшуюся доставку, если рассылка не отменена.",
                            "Only a delivery that failed can be replayed, and only while its dispatch is not cancelled."));
        }
        LOG.infof("delivery %s of %s is replayed", delivery.id(), delivery.channel());
        return list.get(id, Jurisdiction.EVERYWHERE);
    }

    /** All that failed the same way wait again. */
    @Transactional
    Replayed replay(ReplayOrder order) {
        List<UUID> revived = dead.revive(order, clock.instant());
        LOG.infof("%d deliveries of %s are replayed", revived.size(), order.channel());
        return new Replayed(revived.size());
    }

    private static DeliveryState state(Report report) {
        return switch (report) {
            case DELIVERED -> DeliveryState.DELIVERED;
            case READ -> DeliveryState.READ;
            case FAILED -> DeliveryState.FAILED;
            case EXPIRED -> DeliveryState.EXPIRED;
        };
    }
}
