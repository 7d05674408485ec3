/** State and event commit together: events wait in a table and are relayed to Kafka in order per aggregate. */
@NullMarked
package uz.aloqa.platform.outbox;

import org.jspecify.annotations.NullMarked;
