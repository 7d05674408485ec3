/** The audit log: entries chained by hashes, heads signed and told outside the database, a verifier (ADR 0031). */
@NullMarked
package uz.aloqa.platform.audit;

import org.jspecify.annotations.NullMarked;
