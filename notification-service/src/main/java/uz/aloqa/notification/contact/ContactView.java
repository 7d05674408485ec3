package uz.aloqa.notification.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;

/** A contact as its owner sees it: masked, as others may look over their shoulder. */
@Schema(name = "Contact", description = "A contact, masked")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000e1", required = true)
        UUID id,

        @Schema(examples = "SMS", required = true) ChannelKind channel,
        @Schema(examples = "+998*******67", required = true) String address,
        @Schema(examples = "USABLE", required = true) ContactState state,

        @Schema(examples = "2026-11-23T05:30:00Z", required = true)
        Instant createdAt,

        @Schema(examples = "2026-11-23T05:31:10Z") @Nullable Instant verifiedAt) {

    static ContactView of(Contact contact) {
        return new ContactView(
                contact.id(),
                contact.address().channel(),
                contact.address().masked(),
                ContactState.of(contact),
                contact.createdAt(),
                contact.verifiedAt());
    }
}
