package uz.aloqa.appeals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.attachment.AttachmentOwner;
import uz.aloqa.appeals.attachment.Owner;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.attachment.Viewer;
import uz.aloqa.platform.time.Tashkent;

/** Files of an appeal and of its answer: for those who may see the appeal. */
@ApplicationScoped
class AppealFiles implements AttachmentOwner {

    private final AppealRepository appeals;
    private final Clock clock;

    AppealFiles(AppealRepository appeals, Clock clock) {
        this.appeals = appeals;
        this.clock = clock;
    }

    @Override
    public Set<OwnerKind> kinds() {
        return Set.of(OwnerKind.APPEAL, OwnerKind.ANSWER);
    }

    @Override
    public Optional<DataSubject> visible(Owner owner, Viewer viewer) {
        return appeals.find(owner.id(), viewer.jurisdiction(LocalDate.ofInstant(clock.instant(), Tashkent.ZONE)))
                .map(appeal -> DataSubject.appeal(appeal.id(), appeal.applicantId()));
    }
}
