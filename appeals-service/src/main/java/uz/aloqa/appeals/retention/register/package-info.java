/** How long the registers of crime reports, tips and alarms keep what tells of people, and what keeps it beyond (ADR 0030). */
@NullMarked
package uz.aloqa.appeals.retention.register;

import org.jspecify.annotations.NullMarked;
