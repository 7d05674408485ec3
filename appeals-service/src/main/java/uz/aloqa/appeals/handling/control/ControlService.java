package uz.aloqa.appeals.handling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.Control;
import uz.aloqa.appeals.handling.Docket;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.appeals.reading.AppealViews;

/** The commands on control. */
@ApplicationScoped
class ControlService {

    private final Docket docket;
    private final AppealViews views;
    private final Chronicle chronicle;

    ControlService(Docket docket, AppealViews views, Chronicle chronicle) {
        this.docket = docket;
        this.views = views;
        this.chronicle = chronicle;
    }

    /** Puts the appeal on control. */
    @Transactional
    AppealView start(UUID id, @Nullable String ifMatch) {
        Appeal appeal = docket.forAnybody(id, ifMatch);
        Change started = appeal.putOnControl(new Control(docket.callerId(), docket.officerName(), docket.now()));
        chronicle.record(started, docket.officer(), null);
        return views.of(appeal);
    }

    /** Takes the appeal off control. */
    @Transactional
    AppealView end(UUID id, @Nullable String ifMatch) {
        Appeal appeal = docket.forAnybody(id, ifMatch);
        chronicle.record(appeal.takeOffControl(docket.callerId(), docket.now()), docket.officer(), null);
        return views.of(appeal);
    }
}
