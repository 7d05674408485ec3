package uz.aloqa.notification.announcement.feed;

import java.util.List;
import uz.aloqa.notification.announcement.reading.Told;
import uz.aloqa.platform.language.Language;

/**
 * What a feed is about.
 *
 * @param tag what its id names, without language
 * @param path where it is
 * @param title for people
 * @param language of the entries, as near as they have it
 * @param entries newest first
 */
record Feed(String tag, String path, String title, Language language, List<Told> entries) {

    /** Copies the entries. */
    Feed {
        entries = List.copyOf(entries);
    }
}
