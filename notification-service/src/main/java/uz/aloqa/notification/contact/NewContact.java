package uz.aloqa.notification.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;

/** A contact to be added. A chat with the bot is not added here but linked. */
@Schema(
        name = "NewContact",
        description = "A contact to be added: an address for EMAIL, SMS and MOBILE_PUSH, a subscription for WEB_PUSH")
record NewContact(
        @Schema(examples = "EMAIL", required = true) @NotNull
        ChannelKind channel,

        @Schema(
                description = "Mail address, number like +998901234567, or the token of the app",
                examples = "aziza@example.uz")
        @Size(max = 512)
        @Nullable
        String address,

        @Valid @Nullable Subscription subscription) {

    /** A browser's PushSubscription, as its toJSON() gives it. */
    @Schema(name = "PushSubscription", description = "A browser's PushSubscription, as its toJSON() gives it")
    record Subscription(
            @Schema(examples = "https://updates.push.services.mozilla.com/wpush/v2/gAAAAA", required = true)
            @NotBlank
            @Size(max = 2048)
            @Pattern(regexp = "https://.+")
            String endpoint,

            @NotNull @Valid Keys keys) {}

    /** The browser's keys (RFC 8291), Base64 for URLs. */
    @Schema(name = "PushKeys", description = "The browser's keys (RFC 8291), Base64 for URLs")
    record Keys(
            @Schema(
                    examples =
                            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                    required = true)
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9_-]{87}=?")
            String p256dh,

            @Schema(examples = "BTBZMqHH6r4Tts7J_aSIgg", required = true)
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9_-]{22}(==)?")
            String auth) {}

    /** Not the address. */
    @Override
    public String toString() {
        return "NewContact[" + channel + "]";
    }
}
