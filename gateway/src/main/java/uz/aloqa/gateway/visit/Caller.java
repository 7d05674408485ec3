package uz.aloqa.gateway.visit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, by a verified access token.
 *
 * @param subject id of the user or service account
 * @param roles of the realm
 * @param client the application that the token was issued to, where it says
 * @param quota class of quotas of that application, where it has one of its own
 */
public record Caller(
        String subject,
        Set<String> roles,
        @Nullable String client,
        @Nullable String quota) {}
