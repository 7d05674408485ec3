package uz.aloqa.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.Outcome;

/**
 * A reasoned answer on the merits (O‘RQ-445 article 27). Its points stand in {@link Appeal#answerPoints()}.
 *
 * @param outcome satisfied, explained or refused
 * @param text the answer as a whole
 * @param signedBy account of the officer who signed
 * @param signerName their public name on that day
 * @param answeredAt when
 * @param sentAt when it was handed over to the applicant; only then the appeal counts as considered (article 34)
 * @param sentBy how
 */
@Embeddable
public record Answer(
        @Column(name = "answer_outcome") @Enumerated(EnumType.STRING)
        Outcome outcome,

        @Column(name = "answer_body") String text,
        @Column(name = "answer_signed_by") UUID signedBy,
        @Column(name = "answer_signer_name") String signerName,
        @Column(name = "answered_at") Instant answeredAt,
        @Column(name = "answer_sent_at") @Nullable Instant sentAt,

        @Column(name = "answer_sent_by") @Enumerated(EnumType.STRING) @Nullable
        WayOfSending sentBy) {

    /** An answer just signed, not sent yet. */
    public Answer(Outcome outcome, String text, UUID signedBy, String signerName, Instant answeredAt) {
        this(outcome, text, signedBy, signerName, answeredAt, null, null);
    }

    Answer sent(WayOfSending way, Instant at) {
        return new Answer(outcome, text, signedBy, signerName, answeredAt, at, way);
    }
}
