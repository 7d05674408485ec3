package uz.aloqa.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant thinks of the answer.
 *
 * @param score 1 to 5
 * @param comment in words, if any
 * @param ratedAt when
 * @param solved whether the answer solved the matter, if they say so
 */
@Embeddable
public record Rating(
        @Column(name = "rating_score") Integer score,
        @Column(name = "rating_comment") @Nullable String comment,
        @Column(name = "rated_at") Instant ratedAt,
        @Column(name = "rating_solved") @Nullable Boolean solved) {}
