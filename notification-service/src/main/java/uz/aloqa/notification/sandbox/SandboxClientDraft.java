package uz.aloqa.notification.sandbox;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a developer says of a new client. */
@Schema(name = "SandboxClientDraft", description = "A client to be made")
record SandboxClientDraft(
        @Schema(description = "One's own name for it, each once", examples = "dashboard-test", required = true)
        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,38}[a-z0-9]")
        String name,

        @Schema(description = "What it may do", examples = "[\"EVENTS\"]", required = true) @NotEmpty @Size(max = 2)
        Set<@NotNull SandboxScope> scopes) {}
