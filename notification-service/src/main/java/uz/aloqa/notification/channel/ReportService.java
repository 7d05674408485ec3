package uz.aloqa.notification.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands what providers report to whoever keeps deliveries. */
@ApplicationScoped
public class ReportService {

    private static final Logger LOG = Logger.getLogger(ReportService.class);

    /**
     * What a provider says of one message.
     *
     * @param providerId its key of the message
     * @param state what became of it
     * @param reason for failures
     */
    public record Report(
            String providerId,
            DeliveryReports.Report state,
            @Nullable String reason) {}

    private final DeliveryReports deliveries;

    ReportService(DeliveryReports deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * Takes reports; repeats and unknown keys do no harm.
     *
     * @param provider {@link Channel#provider()}
     * @param reports of one callback
     */
    public ReportsTaken take(String provider, List<Report> reports) {
        for (Report report : reports) {
            LOG.infof("%s reports %s of message %s", provider, report.state(), printable(report.providerId()));
            deliveries.reported(provider, report.providerId(), report.state(), report.reason());
        }
        return new ReportsTaken(reports.size());
    }

    /** Keys of providers are short and plain; what comes from outside must not forge a line. */
    private static String printable(String key) {
        return key.matches("[\\w.:-]{1,64}") ? key : "?";
    }
}
