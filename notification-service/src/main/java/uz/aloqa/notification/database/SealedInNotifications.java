package uz.aloqa.notification.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uz.aloqa.platform.secret.SealedColumn;
import uz.aloqa.platform.secret.SealedColumns;

/**
 * All sealed columns of this service but addresses of contacts, which have a blind index and a renewal of their own, and codes,
 * which live for minutes. A signing key moves from one column to the other when it is rotated, and stays bound to the first.
 */
@ApplicationScoped
class SealedInNotifications implements SealedColumns {

    @Override
    public List<SealedColumn> all() {
        return List.of(
                SealedColumn.of("announcement_reply", "id", "text"),
                SealedColumn.of("webhook_endpoint", "id", "secret"),
                new SealedColumn("webhook_endpoint", "id", "previous_secret", "secret"));
    }
}
