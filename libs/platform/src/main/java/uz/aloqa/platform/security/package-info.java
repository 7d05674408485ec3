/** Who is calling: account, roles, department, language. */
@NullMarked
package uz.aloqa.platform.security;

import org.jspecify.annotations.NullMarked;
