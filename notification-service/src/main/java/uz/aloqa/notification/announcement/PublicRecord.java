package uz.aloqa.notification.announcement;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import uz.aloqa.notification.announcement.audience.Places;
import uz.aloqa.notification.announcement.content.Content;
import uz.aloqa.notification.announcement.content.Words;
import uz.aloqa.notification.database.Database;

/** The tables behind the public's view: words, places, and the order in which things became public. */
@Singleton
class PublicRecord {

    private final Database database;

    PublicRecord(Database database) {
        this.database = database;
    }

    void replaceWords(UUID announcement, Content content) {
        database.change("delete from announcement_text where announcement_id = ?", announcement);
        for (Words words : content.texts()) {
            database.change(
                    """
                    insert into announcement_text (announcement_id, language, headline, body, instruction)
                    values (?, ?, ?, ?, ?)
                    """, announcement, words.language().tag(), words.headline(), words.body(), words.instruction());
        }
    }

    void replacePlaces(UUID announcement, Places places) {
        database.change("delete from announcement_place where announcement_id = ?", announcement);
        addPlaces(announcement, places.direct(), true);
        addPlaces(announcement, places.containing(), false);
    }

    private void addPlaces(UUID announcement, Set<String> places, boolean direct) {
        database.change("""
                insert into announcement_place (place, announcement_id, direct)
                select place, ?, ? from unnest(?::text[]) as t(place) on conflict do nothing
                """, announcement, direct, places);
    }

    /** Takes the next position of the public stream; whoever comes next waits for this one's commit. */
    void addChange(Announcement announcement, String change) {
        database.change(
                """
                with head as (update announcement_head set last_position = last_position + 1 returning last_position)
                insert into announcement_change (position, announcement_id, change, revision, at)
                select last_position, ?, ?, ?, ? from head
                """,
                announcement.id(),
                change,
                announcement.revision(),
                announcement.times().updatedAt());
    }
}
