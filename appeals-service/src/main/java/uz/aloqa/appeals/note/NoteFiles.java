package uz.aloqa.appeals.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.attachment.AttachmentOwner;
import uz.aloqa.appeals.attachment.Owner;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.attachment.Viewer;
import uz.aloqa.appeals.jurisdiction.Jurisdiction;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.time.Tashkent;

/** Files of notes: for officers who may see the appeal as officers, never for its applicant (ADR 0027). */
@ApplicationScoped
class NoteFiles implements AttachmentOwner {

    private final AppealRepository appeals;
    private final Clock clock;

    NoteFiles(AppealRepository appeals, Clock clock) {
        this.appeals = appeals;
        this.clock = clock;
    }

    @Override
    public Set<OwnerKind> kinds() {
        return Set.of(OwnerKind.NOTE);
    }

    @Override
    public Optional<DataSubject> visible(Owner owner, Viewer viewer) {
        Set<Role> asOfficer = EnumSet.noneOf(Role.class);
        asOfficer.addAll(viewer.roles());
        asOfficer.remove(Role.CITIZEN);
        Jurisdiction jurisdiction = Jurisdiction.of(
                viewer.account(), asOfficer, viewer.department(), LocalDate.ofInstant(clock.instant(), Tashkent.ZONE));
        return appeals.find(owner.id(), jurisdiction)
                .filter(appeal -> !viewer.account().equals(appeal.applicantId()))
                .map(appeal -> DataSubject.appeal(appeal.id(), appeal.applicantId()));
    }
}
