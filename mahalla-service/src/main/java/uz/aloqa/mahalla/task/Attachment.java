package uz.aloqa.mahalla.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * A file by reference: it lies where the reference says, and is neither fetched nor kept here.
 *
 * @param reference id of a file of the platform, or an https address
 * @param name to show
 * @param mediaType IANA name
 * @param size in bytes
 */
@Schema(
        name = "TaskAttachment",
        description = "A file by reference: its id in the platform, or an https address",
        examples = """
                {"reference": "019ab3a0-0000-7000-8000-0000000000e1", "name": "reja.pdf",
                 "mediaType": "application/pdf", "size": 48213}
                """)
public record Attachment(
        @NotNull
        @Pattern(
                regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|https://[!-~]{4,1000}",
                message = "is a UUID or an https address")
        String reference,

        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = "[^/\\\\\\x00-\\x1f]+", message = "is a plain file name")
        @Writable
        String name,

        @NotNull
        @Pattern(
                regexp = "(application|audio|image|text|video)/[a-z0-9][a-z0-9.+-]{0,100}",
                message = "is a media type like application/pdf")
        String mediaType,

        @Min(1) @Max(524_288_000) long size) {}
