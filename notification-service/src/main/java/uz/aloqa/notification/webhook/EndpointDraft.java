package uz.aloqa.notification.webhook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Problem;

/** What an integrator wants of an endpoint. */
@Schema(name = "WebhookDraft", description = "What an integrator wants of an endpoint")
record EndpointDraft(
        @Schema(
                description = "https, a name of the open Internet, port 443 or 8443, no user or password",
                examples = "https://hooks.example.uz/aloqa",
                required = true)
        @NotNull
        @Size(max = 2048)
        String url,

        @Schema(description = "What you call it", examples = "Hokimiyat dashboard") @Size(max = 200) @Nullable
        String description,

        @Schema(description = "Topics or types of events", examples = "[\"appeals.v1\"]", required = true)
        @NotEmpty
        @Size(max = 50)
        List<@NotNull String> events,

        @Schema(
                description =
                        "SOATO of districts or regions; all that the account sees when empty. Events that name no "
                                + "district are always sent",
                examples = "[\"1726266\"]")
        @Size(max = 250)
        @Nullable
        List<@NotNull @Pattern(regexp = "17\\d{2}(\\d{3})?") String> districts,

        @Schema(description = "HMAC (v1) without it; cannot be changed later", examples = "HMAC") @Nullable
        SignatureKind signature,

        @Schema(description = "Requests at once, 1 without it", examples = "2") @Min(1) @Max(4) @Nullable
        Integer concurrency) {

    /** The districts, none for all. */
    List<String> districtsOrAll() {
        return districts == null
                ? List.of()
                : districts.stream().distinct().sorted().toList();
    }

    int concurrencyOrOne() {
        return concurrency == null ? 1 : concurrency;
    }

    SignatureKind signatureOrHmac() {
        return signature == null ? SignatureKind.HMAC : signature;
    }

    URI target() {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(
                    "webhook-url-malformed",
                    Text.of(
                            "url manzil emas.",
                            "url манзил эмас.",
                            "url не является адресом.",
                            "The url is not a URL."),
                    List.of(new Problem.FieldError("/url", "is not a URL")));
        }
    }
}
