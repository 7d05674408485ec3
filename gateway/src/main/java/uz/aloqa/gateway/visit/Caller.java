package uz.aloqa.gateway.visit;

import java.util.Set;

/**
 * Who is calling, by a verified access token.
 *
 * @param subject id of the user or service account
 * @param roles of the realm
 */
public record Caller(String subject, Set<String> roles) {}
