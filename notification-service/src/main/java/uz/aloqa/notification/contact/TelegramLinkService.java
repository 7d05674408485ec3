package uz.aloqa.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.telegram.TelegramLinking;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.RuleViolation;

/** Ties chats with the bot to accounts. */
@ApplicationScoped
class TelegramLinkService implements TelegramLinking {

    private static final int TOKEN_BYTES = 16;

    private record Known(UUID userId, @Nullable UUID contactId) {}

    private final Database database;
    private final ContactService contacts;
    private final Contacts table;
    private final CodeConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TelegramLinkService(Database database, ContactService contacts, Contacts table, CodeConfig config, Clock clock) {
        this.database = database;
        this.contacts = contacts;
        this.table = table;
        this.config = config;
        this.clock = clock;
    }

    /** A new link; links given before stop working. */
    @Transactional
    TelegramLink make(UUID user) {
        String bot = config.telegramBot()
                .orElseThrow(() -> new RuleViolation(
                        "channel-not-offered",
                        Text.of(
                                "Bu yoʻl hozircha ishlamaydi.",
                                "Бу йўл ҳозирча ишламайди.",
                                "Этот способ пока не работает.",
                                "This way is not offered yet.")));
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        Instant expiresAt = now.plus(config.linkLife());
        database.change("delete from telegram_link where user_id = ? and contact_id is null", user);
        database.change(
                "insert into telegram_link (token_hash, user_id, created_at, expires_at) values (?, ?, ?, ?)",
                hash(token),
                user,
                now,
                expiresAt);
        return new TelegramLink(URI.create("https://t.me/" + bot + "?start=" + token), expiresAt);
    }

    @Override
    @Transactional
    public Optional<Language> link(String token, String chatId) {
        List<Known> found = database.list(
                "select user_id, contact_id from telegram_link where token_hash = ? and expires_at > ? for update",
                row -> new Known(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                hash(token),
                clock.instant());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Known known = found.getFirst();
        ContactAddress chat = new ContactAddress(ChannelKind.TELEGRAM, chatId);
        if (known.contactId() != null) {
            // Used: only the chat that used it may hear so again.
            return table.find(known.userId(), known.contactId())
                    .filter(contact -> contact.address().equals(chat))
                    .map(contact -> language(known.userId()));
        }
        Contact contact = contacts.linkChat(known.userId(), chat);
        database.change("update telegram_link set contact_id = ? where token_hash = ?", contact.id(), hash(token));
        return Optional.of(language(known.userId()));
    }

    @Override
    public void unlink(String chatId) {
        contacts.unlinkChat(new ContactAddress(ChannelKind.TELEGRAM, chatId));
    }

    private Language language(UUID user) {
        return database.list("select language from person where user_id = ?", row -> row.getString(1), user).stream()
                .findFirst()
                .flatMap(Language::ofTag)
                .orElse(Language.UZ_LATN);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
