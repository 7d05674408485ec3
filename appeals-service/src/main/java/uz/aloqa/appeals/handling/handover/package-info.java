/** The answer reached its applicant: told by notification-service. */
@NullMarked
package uz.aloqa.appeals.handling.handover;

import org.jspecify.annotations.NullMarked;
