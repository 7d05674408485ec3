package uz.aloqa.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.security.CurrentUser;

/**
 * Creating requests by {@code Idempotency-Key} (IETF draft-ietf-httpapi-idempotency-key-header-07): the same key with the
 * same body has one effect and one answer, also when both arrive at once; kept a day per user and operation. The key is
 * remembered in the transaction of the effect, so an effect that fails leaves the key free.
 */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 200;
    private static final Text MISSING = Text.of(
            "Idempotency-Key sarlavhasida har bir yangi amal uchun takrorlanmas kalit (masalan, UUID) yuboring.",
            "Idempotency-Key сарлавҳасида ҳар бир янги амал учун такрорланмас калит (масалан, UUID) юборинг.",
            "Передайте в заголовке Idempotency-Key уникальный ключ операции (например, UUID).",
            "Send a unique key of the operation, such as a UUID, in the header Idempotency-Key.");
    private static final Text REUSED = Text.of(
            "Bu Idempotency-Key boshqa soʻrov bilan ishlatilgan.",
            "Бу Idempotency-Key бошқа сўров билан ишлатилган.",
            "Этот Idempotency-Key уже использован с другим запросом.",
            "This Idempotency-Key was used with another request.");

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final CurrentUser user;

    Idempotency(AgroalDataSource dataSource, ObjectMapper json, CurrentUser user) {
        this.dataSource = dataSource;
        this.json = json.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
        this.user = user;
    }

    /**
     * Runs the effect once.
     *
     * @param operation name of the operation, with the id of what it works on where there is one
     * @param key value of the header
     * @param request body of the request
     * @param type of the answer; written and read as JSON
     * @param effect what to do; joins the transaction that is opened here when there is none
     * @throws BadRequest when the key is missing or too long
     * @throws RuleViolation when the key came with another body before
     */
    public <R> R once(String operation, @Nullable String key, Object request, Class<R> type, Supplier<R> effect) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new BadRequest("idempotency-key-missing", MISSING);
        }
        UUID caller = user.id();
        return QuarkusTransaction.joiningExisting().call(() -> {
            if (!isNew(caller, operation, key, fingerprint(request))) {
                return earlierAnswer(caller, operation, key, fingerprint(request), type);
            }
            R answer = effect.get();
            keep(caller, operation, key, answer);
            return answer;
        });
    }

    /** Waits for a request with the same key that is under way; a key from before yesterday is a new one. */
    private boolean isNew(UUID caller, String operation, String key, byte[] fingerprint) {
        return update("""
                        INSERT INTO idempotency_key AS known (user_id, operation, key, fingerprint) VALUES (?, ?, ?, ?)
                        ON CONFLICT (user_id, operation, key)
                        DO UPDATE SET fingerprint = excluded.fingerprint, answer = NULL, created_at = now()
                        WHERE known.created_at < now() - interval '24 hours'
                        """, caller, operation, key, fingerprint) == 1;
    }

    private <R> R earlierAnswer(UUID caller, String operation, String key, byte[] fingerprint, Class<R> type) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT fingerprint, answer FROM idempotency_key
                        WHERE user_id = ? AND operation = ? AND key = ?
                        """)) {
            select.setObject(1, caller);
            select.setString(2, operation);
            select.setString(3, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the earlier request with this key was cleaned up just now");
                }
                if (!MessageDigest.isEqual(fingerprint, row.getBytes(1))) {
                    throw new RuleViolation("idempotency-key-reused", REUSED);
                }
                return json.readValue(row.getString(2), type);
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the earlier answer can't be read", e);
        }
    }

    private void keep(UUID caller, String operation, String key, Object answer) {
        try {
            update(
                    "UPDATE idempotency_key SET answer = ?::jsonb WHERE user_id = ? AND operation = ? AND key = ?",
                    json.writeValueAsString(answer),
                    caller,
                    operation,
                    key);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer can't be kept", e);
        }
    }

    private byte[] fingerprint(Object request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(request));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Scheduled(every = "10m", delayed = "5m", identity = "idempotency-cleanup")
    void cleanUp() {
        update("DELETE FROM idempotency_key WHERE created_at < now() - interval '24 hours'");
    }

    private int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
