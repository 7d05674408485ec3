package uz.aloqa.notification.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one agrees to. */
@Schema(name = "ConsentWording", description = "What one agrees to, in the caller's language")
record ConsentWording(
        @Schema(examples = "SERVICE", required = true) Purpose purpose,
        @Schema(examples = "2026-11", required = true) String version,

        @Schema(
                examples =
                        "Men axborot markazining yangiliklarini ushbu manzilga yuborish uchun aloqa maʼlumotlarim qayta "
                                + "ishlanishiga roziman. Rozilikni istalgan vaqtda qaytarib olishim mumkin.",
                required = true)
        String text) {}
