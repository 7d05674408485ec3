package uz.aloqa.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import uz.aloqa.contracts.Outcome;

/**
 * A reasoned answer on the merits (O‘RQ-445 article 27).
 *
 * @param outcome satisfied, explained or refused
 * @param text reasons on each point
 * @param signedBy account of the officer who signed
 * @param signerName their public name on that day
 * @param answeredAt when
 */
@Embeddable
public record Answer(
        @Column(name = "answer_outcome") @Enumerated(EnumType.STRING)
        Outcome outcome,

        @Column(name = "answer_body") String text,
        @Column(name = "answer_signed_by") UUID signedBy,
        @Column(name = "answer_signer_name") String signerName,
        @Column(name = "answered_at") Instant answeredAt) {}
