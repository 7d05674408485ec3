package uz.aloqa.appeals.letter;

import java.time.LocalDate;
import java.util.List;
import uz.aloqa.platform.language.Language;

/**
 * An answer ready to be printed.
 *
 * @param language of everything around the text
 * @param department name of the district
 * @param addressee name of the applicant
 * @param number of the appeal
 * @param kind in words
 * @param registeredOn date of registration
 * @param answeredOn date of the answer
 * @param outcome in words
 * @param paragraphs of the text
 * @param points the reasons on each point, where the answer has several
 * @param signer public name of the officer
 * @param code for the check
 * @param address where the check is
 * @param sha256 of text and points
 */
record Letter(
        Language language,
        String department,
        String addressee,
        String number,
        String kind,
        LocalDate registeredOn,
        LocalDate answeredOn,
        String outcome,
        List<String> paragraphs,
        List<Point> points,
        String signer,
        VerificationCode code,
        String address,
        String sha256) {

    /**
     * A question and its answer.
     *
     * @param question what was asked
     * @param reasons why it is decided so, by paragraph
     * @param outcome in words
     */
    record Point(String question, List<String> reasons, String outcome) {}
}
