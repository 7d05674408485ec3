package uz.aloqa.appeals.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.report.ReportLog;
import uz.aloqa.contracts.EmergencyNoticed;
import uz.aloqa.contracts.EmergencySource;
import uz.aloqa.platform.time.Ids;

/** Appeals and messages that speak of an emergency: advice for who writes, an alarm for the desk when minutes count. */
@ApplicationScoped
public class EmergencyDesk {

    private final EmergencyWords words;
    private final EmergencyFound found;
    private final ReportLog log;
    private final Ids ids;
    private final Clock clock;

    EmergencyDesk(EmergencyWords words, EmergencyFound found, ReportLog log, Ids ids, Clock clock) {
        this.words = words;
        this.found = found;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** Looks at what a request writes, also at a repetition: the answer of this request will carry the advice. */
    public void look(String text) {
        found.keep(words.in(text));
    }

    /**
     * Tells the desk of a threat to life or a missing child, in the transaction that writes the text.
     *
     * @param source in what it stands
     * @param appealId the appeal
     * @param number of the appeal
     * @param districtSoato whose desk has to look
     * @param text the words
     */
    public void tell(EmergencySource source, UUID appealId, String number, String districtSoato, String text) {
        Emergency emergency = words.in(text);
        if (emergency.kind() != null && emergency.isUrgent()) {
            log.record(
                    1,
                    new EmergencyNoticed(
                            ids.next(),
                            source,
                            appealId,
                            number,
                            districtSoato,
                            emergency.kind(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS)),
                    Actor.system());
        }
    }
}
