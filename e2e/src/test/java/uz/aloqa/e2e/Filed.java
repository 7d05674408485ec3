package uz.aloqa.e2e;

import java.util.UUID;

/** An appeal whose filing was acknowledged with 201. */
record Filed(UUID id, String number, String text, Resident by) {}
