/** Riddles in place of a captcha, for whoever writes without an account (docs/adr/0026). */
@NullMarked
package uz.aloqa.appeals.tip.challenge;

import org.jspecify.annotations.NullMarked;
