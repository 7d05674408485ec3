package uz.aloqa.appeals.attachment.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.Attachment;
import uz.aloqa.appeals.attachment.AttachmentConfig;
import uz.aloqa.appeals.attachment.check.CheckRepository.Kept;
import uz.aloqa.appeals.attachment.content.FileKind;
import uz.aloqa.appeals.attachment.content.FileType;
import uz.aloqa.appeals.attachment.content.FilmWithoutPlaces;
import uz.aloqa.appeals.attachment.content.Findings;
import uz.aloqa.appeals.attachment.content.Picture;
import uz.aloqa.appeals.attachment.store.ObjectStore;
import uz.aloqa.platform.time.Ids;

/** Keeps what may be kept under names that tell nothing: pictures anew, films without the place, evidence and the rest as it came. */
@ApplicationScoped
class Keeper {

    private final ObjectStore store;
    private final AttachmentConfig config;
    private final Ids ids;
    /** The points of one picture fill a good part of the memory of a small replica. */
    private final Semaphore pictures = new Semaphore(1, true);

    Keeper(ObjectStore store, AttachmentConfig config, Ids ids) {
        this.store = store;
        this.config = config;
        this.ids = ids;
    }

    Kept keep(Attachment attachment, Parts parts, Findings.Taken taken) throws IOException, Picture.Refused {
        // Not the id of the attachment: who knows that doesn't know the name of the object.
        String key = "files/" + UUID.randomUUID();
        return switch (attachment.purpose()) {
            case ORDINARY, TIP ->
                taken.type().kind() == FileKind.IMAGE
                        ? keepPicture(key, attachment, parts, taken)
                        : keepBytes(key, attachment, () -> withoutPlaces(taken.type(), parts.open()), taken);
            case EVIDENCE -> keepBytes(key, attachment, parts::open, taken);
        };
    }

    /** The hash of what was sent; none for a tip, whose sender would be known by having the file. */
    static @Nullable String original(Attachment attachment, String sha256) {
        return switch (attachment.purpose()) {
            case ORDINARY, EVIDENCE -> sha256;
            case TIP -> null;
        };
    }

    private Kept keepBytes(String key, Attachment attachment, Supplier<InputStream> bytes, Findings.Taken taken) {
        MessageDigest digest = sha256();
        store.put(
                key,
                () -> {
                    digest.reset();
                    return new DigestInputStream(bytes.get(), digest);
                },
                attachment.size());
        return new Kept(
                taken.type().mediaType(),
                attachment.size(),
                HexFormat.of().formatHex(digest.digest()),
                taken.sha256(),
                key,
                null);
    }

    private static InputStream withoutPlaces(FileType type, InputStream bytes) {
        return switch (type) {
            case MP4, QUICKTIME, MOBILE_VIDEO, M4A -> new FilmWithoutPlaces(bytes);
            case JPEG, PNG, WEBM, MP3, OGG, WAV, AMR, PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, OLE -> bytes;
        };
    }

    private Kept keepPicture(String key, Attachment attachment, Parts parts, Findings.Taken taken)
            throws IOException, Picture.Refused {
        Path clean = Files.createTempFile("attachment-" + ids.next(), ".clean");
        Path small = Files.createTempFile("attachment-" + ids.next(), ".small");
        pictures.acquireUninterruptibly();
        try {
            Picture picture = Picture.read(
                    all(parts, attachment.size()),
                    taken.type(),
                    taken.orientation(),
                    config.mostPixels(),
                    config.imageMemory().asLongValue());
            picture.write(clean);
            picture.writeThumbnail(small);
            String smallKey = key.replace("files/", "thumbnails/");
            store.put(key, clean);
            store.put(smallKey, small);
            return new Kept(
                    taken.type().mediaType(),
                    Files.size(clean),
                    digest(clean),
                    original(attachment, taken.sha256()),
                    key,
                    smallKey);
        } finally {
            pictures.release();
            Files.deleteIfExists(clean);
            Files.deleteIfExists(small);
        }
    }

    /** A picture is never too large for memory: its limit is looked at first. */
    private static byte[] all(Parts parts, long size) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(size)];
        try (InputStream sent = parts.open()) {
            int read = sent.readNBytes(bytes, 0, bytes.length);
            if (read < bytes.length) {
                throw new EOFException(read + " bytes of " + size);
            }
        }
        return bytes;
    }

    private static String digest(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(bytes, sha256())) {
            digest.transferTo(OutputStream.nullOutputStream());
            return hex(digest);
        }
    }

    private static String hex(DigestInputStream digest) {
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
