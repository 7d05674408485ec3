package uz.aloqa.appeals.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import uz.aloqa.appeals.attachment.content.FileKind;

/** How much may be attached, and for how long things last. */
@ConfigMapping(prefix = "aloqa.attachments")
public interface AttachmentConfig {

    /** Largest picture. */
    @WithDefault("20M")
    MemorySize largestImage();

    /** Largest recording of sound. */
    @WithDefault("50M")
    MemorySize largestAudio();

    /** Largest film. */
    @WithDefault("200M")
    MemorySize largestVideo();

    /** Largest document. */
    @WithDefault("25M")
    MemorySize largestDocument();

    /** Most points of a picture. */
    @WithDefault("40000000")
    long mostPixels();

    /** Memory for the decoded points of a picture; larger ones are kept at half, a third … of their size. */
    @WithDefault("40M")
    MemorySize imageMemory();

    /** Files that a user may begin within a day. */
    @WithDefault("100")
    int filesADay();

    /** Bytes that a user may send within a day. */
    @WithDefault("1G")
    MemorySize bytesADay();

    /** Uploads that a user may have under way. */
    @WithDefault("10")
    int uploadsAtOnce();

    /** After this, what nobody went on with or attached is deleted. */
    @WithDefault("24h")
    Duration looseFor();

    /** Up to this size a file is looked at before its last piece is answered; larger ones by the job. */
    @WithDefault("25M")
    MemorySize checkedAtOnce();

    /** How often the job looks for files to look at. */
    @WithDefault("2s")
    Duration checkEvery();

    /** How long a signed address holds. */
    @WithDefault("5m")
    Duration linkFor();

    /** The limit of a sort of file, in bytes. */
    default long largest(FileKind kind) {
        return switch (kind) {
            case IMAGE -> largestImage().asLongValue();
            case AUDIO -> largestAudio().asLongValue();
            case VIDEO -> largestVideo().asLongValue();
            case DOCUMENT -> largestDocument().asLongValue();
        };
    }

    /** The largest limit. */
    default long largestOfAll() {
        long largest = 0;
        for (FileKind kind : FileKind.values()) {
            largest = Math.max(largest, largest(kind));
        }
        return largest;
    }
}
