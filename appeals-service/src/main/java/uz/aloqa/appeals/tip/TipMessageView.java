package uz.aloqa.appeals.tip;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.contracts.TipAuthor;

/**
 * A message of the dialogue of a tip.
 *
 * @param seq number within the tip, from 1
 * @param author which side
 * @param text the words
 * @param sentAt when
 */
@Schema(
        name = "TipMessage",
        requiredProperties = {"seq", "author", "text", "sentAt"})
record TipMessageView(@Schema(examples = "1") int seq, TipAuthor author, String text, Instant sentAt) {}
