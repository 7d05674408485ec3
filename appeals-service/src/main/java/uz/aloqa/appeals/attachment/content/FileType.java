package uz.aloqa.appeals.attachment.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A type of file that is taken. */
public enum FileType {
    JPEG(FileKind.IMAGE, "image/jpeg", "jpg", "jpeg"),
    PNG(FileKind.IMAGE, "image/png", "png"),
    MP4(FileKind.VIDEO, "video/mp4", "mp4", "m4v"),
    QUICKTIME(FileKind.VIDEO, "video/quicktime", "mov"),
    MOBILE_VIDEO(FileKind.VIDEO, "video/3gpp", "3gp"),
    WEBM(FileKind.VIDEO, "video/webm", "webm"),
    M4A(FileKind.AUDIO, "audio/mp4", "m4a"),
    MP3(FileKind.AUDIO, "audio/mpeg", "mp3"),
    OGG(FileKind.AUDIO, "audio/ogg", "ogg", "oga", "opus"),
    WAV(FileKind.AUDIO, "audio/wav", "wav"),
    AMR(FileKind.AUDIO, "audio/amr", "amr"),
    PDF(FileKind.DOCUMENT, "application/pdf", "pdf"),
    DOCX(FileKind.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(FileKind.DOCUMENT, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(FileKind.DOCUMENT, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT(FileKind.DOCUMENT, "application/vnd.oasis.opendocument.text", "odt"),
    ODS(FileKind.DOCUMENT, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP(FileKind.DOCUMENT, "application/vnd.oasis.opendocument.presentation", "odp"),
    /** Word, Excel and PowerPoint before 2007: one container for all of them. */
    OLE(FileKind.DOCUMENT, "application/x-ole-storage", "doc", "xls", "ppt");

    private final FileKind kind;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> endings;

    FileType(FileKind kind, String mediaType, String... endings) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The type of exactly this media type. */
    public static Optional<FileType> ofMediaType(String mediaType) {
        return Stream.of(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The sort of file. */
    public FileKind kind() {
        return kind;
    }

    /** As in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** A name that ends as files of this type do. */
    public String named(String name) {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot > 0 && endings.contains(ending) ? name : name + "." + endings.getFirst();
    }
}
