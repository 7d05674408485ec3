package uz.aloqa.notification.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may be written to for. */
@Schema(name = "ConsentPurpose")
enum Purpose {
    /** Their own matters and duties, and dangers. */
    SERVICE,

    /** News of the information centre. */
    NEWS
}
