/** The published language of Aloqa: what the services tell each other over Kafka, and nothing else. */
@NullMarked
package uz.aloqa.contracts;

import org.jspecify.annotations.NullMarked;
