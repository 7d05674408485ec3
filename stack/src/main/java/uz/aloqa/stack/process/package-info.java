/** Processes of the operating system that may outlive the JVM which started them. */
@NullMarked
package uz.aloqa.stack.process;

import org.jspecify.annotations.NullMarked;
