package uz.aloqa.notification.announcement.reply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.ReplyKind;

/** What a resident answers. */
@Schema(name = "ReplyText", description = "What a resident answers")
record ReplyText(
        @Schema(description = "What it becomes", required = true) @NotNull
        ReplyKind kind,

        @Schema(examples = "Bu odamni kecha Minor bozori yonida koʻrdim.", required = true) @NotBlank @Size(max = 5_000)
        String text,

        @Valid @Nullable ReplyPlace location) {}
