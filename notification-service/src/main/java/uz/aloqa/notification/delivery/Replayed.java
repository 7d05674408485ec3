package uz.aloqa.notification.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many deliveries wait again. */
@Schema(name = "Replayed", description = "How many deliveries wait again")
record Replayed(
        @Schema(description = "At most 10,000; repeat the request for more", examples = "17", required = true)
        int count) {}
