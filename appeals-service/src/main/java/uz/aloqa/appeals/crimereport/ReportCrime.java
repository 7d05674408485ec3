package uz.aloqa.appeals.crimereport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.contracts.CrimeReportForm;
import uz.aloqa.platform.words.Writable;

/**
 * What is reported. Nothing but the words is required, since registration is never refused.
 *
 * @param text what happened, in any language
 * @param form how it came: ELECTRONIC when absent; the others are entered by officers
 * @param location where it happened
 * @param mahallaCode the mahalla where it happened
 * @param districtSoato the district where it happened
 * @param reporter of an oral, written or telephone report, as far as they tell
 */
record ReportCrime(
        @NotBlank @Size(max = 20_000) @Writable @Schema(examples = "Tunda doʻkonimning eshigini buzib kirishdi.")
        String text,

        @Nullable CrimeReportForm form,
        @Valid @Nullable GeoPoint location,
        @Size(max = 32) @Writable @Nullable String mahallaCode,
        @Pattern(regexp = "\\d{7}") @Nullable String districtSoato,
        @Valid @Nullable Reporter reporter) {

    /**
     * Who reported to an officer.
     *
     * @param fullName as told
     * @param contact phone or address, as told
     */
    @Schema(name = "NewCrimeReporter")
    record Reporter(
            @Size(max = 200) @Writable @Nullable String fullName,
            @Size(max = 500) @Writable @Nullable String contact) {

        static final Reporter SILENT = new Reporter(null, null);
    }

    CrimeReportForm formOrElectronic() {
        return form == null ? CrimeReportForm.ELECTRONIC : form;
    }

    Reporter reporterOrSilent() {
        return reporter == null ? Reporter.SILENT : reporter;
    }
}
