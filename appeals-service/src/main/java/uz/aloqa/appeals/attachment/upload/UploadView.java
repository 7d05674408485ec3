package uz.aloqa.appeals.attachment.upload;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.AttachmentView;
import uz.aloqa.appeals.routing.GeoPoint;

/**
 * A file and how much of it is here.
 *
 * @param attachment the file
 * @param received bytes that are here
 * @param foundLocation where the picture says it was taken, offered this once to who sent it; it is kept nowhere
 */
@Schema(
        name = "Upload",
        description = "A file and how much of it is here",
        requiredProperties = {"attachment", "received"})
record UploadView(
        AttachmentView attachment,
        @Schema(examples = "482133") long received,
        @Nullable GeoPoint foundLocation) {}
