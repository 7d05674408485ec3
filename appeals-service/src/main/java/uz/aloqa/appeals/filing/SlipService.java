package uz.aloqa.appeals.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;

/** Writes the slip of an appeal that was just entered: its officer need not be allowed to see more of it. */
@ApplicationScoped
class SlipService {

    private final AppealRepository appeals;

    SlipService(AppealRepository appeals) {
        this.appeals = appeals;
    }

    @Transactional
    Slip of(UUID id, @Nullable String trackingCode) {
        Appeal appeal = appeals.entered(id);
        return new Slip(
                appeal.id(),
                appeal.number(),
                appeal.registration().kind(),
                appeal.deadline().registeredOn(),
                appeal.deadline().dueOn(),
                appeal.deadline().dueAt(),
                appeals.detailsOf(appeal).defects(appeal.registration().applicantKind()),
                trackingCode);
    }
}
