package uz.aloqa.appeals.attachment.upload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uz.aloqa.appeals.attachment.Attachment;
import uz.aloqa.appeals.attachment.AttachmentRepository;
import uz.aloqa.appeals.attachment.store.ObjectStore;
import uz.aloqa.platform.time.Ids;

/**
 * Takes bytes in, piece by piece: each piece is an object of its own in the store and moves the offset on when it is there.
 * A connection that breaks loses no more than a piece, any replica takes the next one, and no more than a piece is in memory.
 */
@ApplicationScoped
class Intake {

    private final AttachmentRepository attachments;
    private final UploadRepository uploads;
    private final ObjectStore store;
    private final Ids ids;
    private final Clock clock;

    Intake(AttachmentRepository attachments, UploadRepository uploads, ObjectStore store, Ids ids, Clock clock) {
        this.attachments = attachments;
        this.uploads = uploads;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the whole file at once; what had come before is forgotten. */
    void replace(Attachment attachment, InputStream bytes) {
        if (attachment.received() > 0) {
            List<String> old = attachments.partKeys(attachment.id());
            QuarkusTransaction.requiringNew().run(() -> uploads.restart(attachment.id(), now()));
            store.delete(old);
        }
        long received = receive(attachment, 0, bytes);
        if (received < attachment.size()) {
            throw UploadRefusals.tooShort(attachment.size(), received);
        }
    }

    /** Takes what comes; gives how many bytes are here then. */
    long receive(Attachment attachment, long from, InputStream bytes) {
        long received = from;
        Piece piece;
        do {
            piece = Piece.read(bytes);
            int length = piece.bytes().length;
            if (received + length > attachment.size()) {
                throw UploadRefusals.over(attachment.size());
            }
            if (length > 0) {
                keep(attachment.id(), received, piece.bytes());
                received += length;
            }
            if (piece.ending() == Piece.Ending.BROKEN) {
                throw UploadRefusals.broken();
            }
        } while (piece.ending() == Piece.Ending.FULL);
        return received;
    }

    private void keep(UUID id, long position, byte[] piece) {
        // A name of its own: the piece of a request that comes second must not replace that of the first.
        String key = "uploads/" + id + "/" + position + "-" + ids.next();
        store.put(key, piece);
        boolean kept = QuarkusTransaction.requiringNew().call(() -> {
            if (!uploads.advance(id, position, piece.length, now())) {
                return false;
            }
            uploads.addPart(id, position, piece.length, key);
            return true;
        });
        if (!kept) {
            store.delete(List.of(key));
            throw UploadRefusals.offset(
                    attachments.find(id).map(Attachment::received).orElse(0L));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
