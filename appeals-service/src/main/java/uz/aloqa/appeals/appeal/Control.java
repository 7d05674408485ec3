package uz.aloqa.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * An official watches over the consideration (O‘RQ-445 article 34). Only the official who put it on control takes it off.
 *
 * @param by account of that official
 * @param name their public name on that day
 * @param since when
 */
@Embeddable
public record Control(
        @Column(name = "control_by") UUID by,
        @Column(name = "control_by_name") String name,
        @Column(name = "control_since") Instant since) {}
