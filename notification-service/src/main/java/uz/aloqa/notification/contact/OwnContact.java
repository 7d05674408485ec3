package uz.aloqa.notification.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;

/** A contact in clear, in its owner's own copy of their data. */
@Schema(name = "OwnContact", description = "A contact in clear")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnContact(
        @Schema(examples = "SMS", required = true) ChannelKind channel,
        @Schema(examples = "+998901234567", required = true) String address,

        @Schema(examples = "2026-11-23T05:30:00Z", required = true)
        Instant createdAt,

        @Schema(examples = "2026-11-23T05:31:10Z") @Nullable Instant verifiedAt) {

    static OwnContact of(Contact contact) {
        return new OwnContact(
                contact.address().channel(), contact.address().value(), contact.createdAt(), contact.verifiedAt());
    }

    /** Not the address. */
    @Override
    public String toString() {
        return "OwnContact[" + channel + "]";
    }
}
