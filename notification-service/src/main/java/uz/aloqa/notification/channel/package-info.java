/** What every way to a person has in common: one bean per provider, discovered, off without credentials. */
@NullMarked
package uz.aloqa.notification.channel;

import org.jspecify.annotations.NullMarked;
