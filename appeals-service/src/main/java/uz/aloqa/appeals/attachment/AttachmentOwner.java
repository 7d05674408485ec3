package uz.aloqa.appeals.attachment;

import java.util.Optional;
import java.util.Set;
import uz.aloqa.appeals.access.DataSubject;

/** A feature that has files attached to what it keeps: it alone knows who may see that. */
public interface AttachmentOwner {

    /** What it keeps. */
    Set<OwnerKind> kinds();

    /** Whose data it is, for the access log, when the viewer may see it now and so what is attached to it; else empty. */
    Optional<DataSubject> visible(Owner owner, Viewer viewer);
}
