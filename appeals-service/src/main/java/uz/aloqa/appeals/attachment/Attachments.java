package uz.aloqa.appeals.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.store.ObjectStore;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;

/**
 * What other features do with files: attach uploaded ones to what they keep, list them, take them away for good. All belongs
 * into the caller's transaction. Who may read them, the feature tells as an {@link AttachmentOwner}.
 */
@ApplicationScoped
public class Attachments {

    /** How many files one thing may have. */
    public static final int MOST = 10;

    private final AttachmentRepository attachments;
    private final ObjectStore store;
    private final Clock clock;

    Attachments(AttachmentRepository attachments, ObjectStore store, Clock clock) {
        this.attachments = attachments;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Attaches files of an uploader, each of them for the first and only time.
     *
     * @param ids as the request names them; absent or empty for none
     * @param uploader whose they are
     * @throws NotFound when one is unknown or somebody else's
     * @throws RuleViolation when one isn't whole, was refused, is attached already or was sent for something else; or there are
     *     too many
     */
    public void bind(@Nullable List<UUID> ids, UUID uploader, Owner owner) {
        if (ids == null || ids.isEmpty()) {
            return;
        }
        if (ids.size() > MOST) {
            throw AttachmentRefusals.tooMany(MOST);
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            throw AttachmentRefusals.notUsable();
        }
        // In one order for everybody, so that two requests with the same files don't wait for each other.
        List<Attachment> locked = ids.stream()
                .sorted()
                .map(id -> attachments
                        .lock(id)
                        .filter(attachment -> attachment.uploader().equals(uploader))
                        .orElseThrow(AttachmentRefusals::notFound))
                .toList();
        if (!locked.stream()
                .allMatch(attachment -> attachment.owner() == null
                        && attachment.purpose() == owner.kind().purpose()
                        && attachment.state().mayBeBound())) {
            throw AttachmentRefusals.notUsable();
        }
        for (int position = 0; position < ids.size(); position++) {
            attachments.bind(ids.get(position), owner, position, clock.instant());
        }
    }

    /**
     * Attaches one file that has been looked at already, and gives what is known of it.
     *
     * @throws NotFound when it is unknown or somebody else's
     * @throws RuleViolation as above
     * @throws Conflict when it is still being looked at
     */
    public Attachment bindReady(UUID id, UUID uploader, Owner owner) {
        bind(List.of(id), uploader, owner);
        Attachment bound = attachments.of(owner).getFirst();
        if (bound.state() != AttachmentState.READY) {
            throw AttachmentRefusals.notReady();
        }
        return bound;
    }

    /** What is attached to something, in the order it was named. */
    public List<AttachmentView> of(Owner owner, Language language) {
        return attachments.of(owner).stream()
                .map(attachment -> AttachmentView.of(attachment, language))
                .toList();
    }

    /** What is attached to the parts of something, by the number of the part. */
    public Map<Integer, List<AttachmentView>> of(OwnerKind kind, UUID id, int first, int last, Language language) {
        return attachments.of(kind, id, first, last).stream()
                .filter(attachment -> attachment.owner() != null)
                .collect(Collectors.groupingBy(
                        attachment -> ownerOf(attachment).seq(),
                        Collectors.mapping(
                                attachment -> AttachmentView.of(attachment, language), Collectors.toList())));
    }

    /**
     * Deletes for good what is attached to something and its parts, when the time to keep it ends. The rows go first, and come
     * back when the store doesn't do its part.
     */
    public void erase(OwnerKind kind, UUID id) {
        List<String> keys = new ArrayList<>();
        for (Attachment attachment : attachments.of(kind, id, 0, Integer.MAX_VALUE)) {
            Stream.of(attachment.objectKey(), attachment.thumbnailKey())
                    .filter(Objects::nonNull)
                    .forEach(keys::add);
            keys.addAll(attachments.partKeys(attachment.id()));
            attachments.remove(attachment.id());
        }
        if (!keys.isEmpty()) {
            store.delete(keys);
        }
    }

    private static Owner ownerOf(Attachment attachment) {
        Owner owner = attachment.owner();
        if (owner == null) {
            throw new IllegalStateException("attached to nothing: " + attachment.id());
        }
        return owner;
    }
}
