/** Who read personal data, when, what and why: written with every read, shown to the person it concerns (ADR 0030). */
@NullMarked
package uz.aloqa.appeals.access;

import org.jspecify.annotations.NullMarked;
