/** What appeals are about: a tree of subjects with questions of their own, and what residents answered. */
@NullMarked
package uz.aloqa.appeals.category;

import org.jspecify.annotations.NullMarked;
