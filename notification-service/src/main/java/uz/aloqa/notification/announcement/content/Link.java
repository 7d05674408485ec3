package uz.aloqa.notification.announcement.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to read on. */
@Schema(name = "Link", description = "Where to read on")
public record Link(
        @Schema(examples = "https://lex.uz/docs/3336169", required = true)
        @NotNull
        @Size(max = 1_000)
        @Pattern(regexp = "https://[^\\s<>\"]+", message = "has to be an https address")
        String url,

        @Schema(examples = "Qonun matni", required = true) @NotBlank @Size(max = 200)
        String title) {}
