/** Who hears what: rules in data that turn an event into notices for its audiences. */
@NullMarked
package uz.aloqa.notification.rule;

import org.jspecify.annotations.NullMarked;
