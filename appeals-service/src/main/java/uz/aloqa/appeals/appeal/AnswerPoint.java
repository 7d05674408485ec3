package uz.aloqa.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import uz.aloqa.contracts.Outcome;

/**
 * One question of an appeal and its answer: an answer gives reasons on each point (O‘RQ-445 article 27).
 *
 * @param question what was asked
 * @param reasons why it is decided so
 * @param outcome satisfied, explained or refused
 */
@Embeddable
public record AnswerPoint(
        @Column(name = "question") String question,
        @Column(name = "reasons") String reasons,

        @Column(name = "outcome") @Enumerated(EnumType.STRING)
        Outcome outcome) {}
