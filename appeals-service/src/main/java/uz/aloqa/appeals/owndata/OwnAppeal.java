package uz.aloqa.appeals.owndata;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.appeals.dialogue.MessageView;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.appeals.reading.HistoryItem;

/**
 * An appeal of one's own with all that belongs to it.
 *
 * @param appeal the appeal
 * @param messages its dialogue, oldest first
 * @param history what happened to it, oldest first
 */
@Schema(requiredProperties = {"appeal", "messages", "history"})
record OwnAppeal(AppealView appeal, List<MessageView> messages, List<HistoryItem> history) {

    OwnAppeal {
        messages = List.copyOf(messages);
        history = List.copyOf(history);
    }
}
