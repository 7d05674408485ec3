package uz.aloqa.appeals.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.category.AppealCategories;
import uz.aloqa.appeals.category.ChosenCategory;
import uz.aloqa.appeals.incident.Duplicates;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.appeals.routing.Place;
import uz.aloqa.appeals.routingplan.DecisionLog;
import uz.aloqa.appeals.routingplan.Decisions;

/** The part of a filing that depends on its subject: questions, routing by the plan of the district, duplicates. */
@ApplicationScoped
class Subjects {

    private final AppealCategories categories;
    private final Decisions decisions;
    private final DecisionLog log;
    private final Duplicates duplicates;

    Subjects(AppealCategories categories, Decisions decisions, DecisionLog log, Duplicates duplicates) {
        this.categories = categories;
        this.decisions = decisions;
        this.log = log;
        this.duplicates = duplicates;
    }

    /** Checks what was chosen and answered, and decides to whom it goes. */
    Subject look(FileAppeal filing, Place place, Named named, Instant now) {
        ChosenCategory chosen = categories.choose(filing.categoryId(), filing.answers(), place.districtSoato());
        UUID categoryId = chosen == null ? null : chosen.category().id();
        return new Subject(chosen, decisions.decide(place, named, categoryId, now));
    }

    /** Keeps it with the appeal just registered, and looks for what it doubles. */
    void keep(Subject subject, @Nullable UUID joins, Place place, Appeal appeal, Instant now) {
        if (subject.chosen() != null) {
            categories.keep(appeal.id(), subject.chosen());
        }
        log.keep(appeal.id(), appeal.version(), subject.decision(), now);
        duplicates.look(appeal, place, joins, subject.categoryId(), now);
    }
}
