/** What the registers of crime reports, tips and alarms have in common: departments, scopes, history and events. */
@NullMarked
package uz.aloqa.appeals.report;

import org.jspecify.annotations.NullMarked;
