/**
 * What tests of every service share: real PostgreSQL, Kafka and Keycloak (embedded, or as containers with
 * {@code -Dstack=containers}), access tokens, events, the house rules and the check of the published API.
 */
@NullMarked
package uz.aloqa.testkit;

import org.jspecify.annotations.NullMarked;
